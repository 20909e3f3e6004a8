/* module/exports.js -- o que o "exports" e o "imports" de um package.json querem dizer.
 *
 * Um mapa de nomes para alvos. Um alvo é um arquivo ('./x.js'), uma lista de alternativas, ou
 * um objeto de condições, do qual vale a primeira que se cumpre. */
(function (native, need) {
  'use strict';

  var path = need('path');
  var COMMON = ['node', 'module-sync', 'node-addons', 'default'];
  var FOR_REQUIRE = ['require'].concat(COMMON);
  var FOR_IMPORT = ['import'].concat(COMMON);

  function codes() { return need('codes'); }

  // ---- um alvo ----

  // where: { config, name, key, base, isImport, rest, conditions }: `name` é o que se pediu, `key` a
  // chave do mapa e `rest` o que o '*' da chave casou.
  // Devolve um arquivo; null se o alvo proíbe; undefined se nenhuma condição serve.
  function target(value, where) {
    if (typeof value === 'string') return file(value, where);
    if (Array.isArray(value)) return firstOf(value, where);
    if (value === null) return null;
    if (typeof value === 'object') return condition(value, where);
    throw invalid(value, where);
  }

  function file(value, where) {
    var filled = where.rest === undefined ? value : value.split('*').join(where.rest);
    if (value.slice(0, 2) !== './') {
      if (!where.isImport || /^(\.\.\/|\/|[a-z]+:)/i.test(value)) throw invalid(value, where);
      return outside(filled, where);
    }
    if (/(^|[\\\/])(\.\.?|node_modules)([\\\/]|$)/i.test(value.slice(2))) throw invalid(value, where);
    if (where.rest !== undefined && /(^|[\\\/])(\.\.?|node_modules)([\\\/]|$)/i.test(where.rest)) {
      throw codes().ERR_INVALID_MODULE_SPECIFIER(where.name, 'request is not a valid match in pattern "' +
        where.key + '" for the "' + (where.isImport ? 'imports' : 'exports') + '" resolution of ' +
        where.config.folder + '/package.json', where.base);
    }
    return path.resolve(where.config.folder, filled);
  }

  // Um "imports" pode apontar para outro pacote.
  function outside(request, where) {
    if (where.conditions === FOR_IMPORT) return need('module/names').forImport(request, where.base);
    return need('module')._resolveFilename(request, where.parent);
  }

  // A primeira alternativa válida; se todas são inválidas, o erro da última.
  function firstOf(list, where) {
    var failure, result = list.length === 0 ? null : undefined;
    for (var i = 0; i < list.length; i++) {
      failure = undefined;
      try {
        result = target(list[i], where);
      } catch (error) {
        if (error.code !== 'ERR_INVALID_PACKAGE_TARGET') throw error;
        failure = error;
        continue;
      }
      if (result !== undefined && result !== null) return result;
    }
    if (failure) throw failure;
    return result;
  }

  function condition(map, where) {
    var names = Object.keys(map);
    for (var i = 0; i < names.length; i++) {
      if (String(names[i] >>> 0) === names[i]) {
        throw codes().ERR_INVALID_PACKAGE_CONFIG(where.config.folder + '/package.json', where.base,
          '"exports" cannot contain numeric property keys.');
      }
      if (where.conditions.indexOf(names[i]) === -1) continue;
      var result = target(map[names[i]], where);
      if (result !== undefined) return result;
    }
    return undefined;
  }

  function invalid(value, where) {
    return codes().ERR_INVALID_PACKAGE_TARGET(where.config.folder + '/', where.key, value,
      where.isImport, where.base);
  }

  // ---- achar a chave ----

  // Entre as chaves com '*', ganha a de prefixo mais longo: './x/*.js' antes de './*'.
  function bestPattern(map, name) {
    var best = null;
    Object.keys(map).forEach(function (key) {
      var star = key.indexOf('*');
      if (star === -1 || key.indexOf('*', star + 1) !== -1) return;
      var before = key.slice(0, star), after = key.slice(star + 1);
      if (name.slice(0, star) !== before || name === before) return;
      if (name.length < key.length || name.slice(name.length - after.length) !== after) return;
      if (best && (star < best.star || (star === best.star && key.length <= best.key.length))) return;
      best = { key: key, star: star, rest: name.slice(star, name.length - after.length) };
    });
    return best;
  }

  function lookUp(map, name, where) {
    where.name = name;
    if (Object.prototype.hasOwnProperty.call(map, name) && name.indexOf('*') === -1 && !/\/$/.test(name)) {
      where.key = name;
      return target(map[name], where);
    }
    var pattern = bestPattern(map, name);
    if (!pattern) return undefined;
    where.key = pattern.key;
    where.rest = pattern.rest;
    return target(map[pattern.key], where);
  }

  // "exports": "./x.js" ou { "require": … } é o mesmo que { ".": … }.
  function asMap(config) {
    var value = config.exports;
    if (typeof value !== 'object' || Array.isArray(value)) return { '.': value };
    var dots = Object.keys(value).filter(function (key) { return key.charAt(0) === '.'; }).length;
    if (dots === 0) return { '.': value };
    if (dots === Object.keys(value).length) return value;
    throw codes().ERR_INVALID_PACKAGE_CONFIG(config.folder + '/package.json', undefined,
      '"exports" cannot contain some keys starting with \'.\' and some not. The exports object must ' +
      'either be an object of package subpath keys or an object of main entry condition name keys only.');
  }

  // ---- as duas perguntas ----

  // `importing`: quem pede é um import, e não um require.
  function exported(config, subpath, base, importing) {
    var where = { config: config, base: base, isImport: false,
      conditions: importing ? FOR_IMPORT : FOR_REQUIRE };
    var found = lookUp(asMap(config), subpath, where);
    if (found === undefined || found === null) {
      throw codes().ERR_PACKAGE_PATH_NOT_EXPORTED(config.folder + '/', subpath, base);
    }
    return importing ? found : existing(found);
  }

  function imported(config, request, parent, importing) {
    var where = { config: config, base: parent.filename, parent: parent, isImport: true,
      conditions: importing ? FOR_IMPORT : FOR_REQUIRE };
    if (request === '#' || request.slice(0, 2) === '#/') {
      throw codes().ERR_INVALID_MODULE_SPECIFIER(request, 'is not a valid internal imports specifier name',
        parent.filename);
    }
    var found = lookUp(config.imports, request, where);
    if (found === undefined || found === null) {
      throw codes().ERR_PACKAGE_IMPORT_NOT_DEFINED(request, config.folder + '/', parent.filename);
    }
    return path.isAbsolute(found) && !importing ? existing(found) : found;
  }

  function existing(filename) {
    if (native.kind(filename) === 0) return native.realpath(filename);
    var error = new Error("Cannot find module '" + filename + "'");
    error.code = 'MODULE_NOT_FOUND';
    throw error;
  }

  return { exported: exported, imported: imported };
})
