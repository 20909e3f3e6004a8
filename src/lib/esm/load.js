/* esm/load.js -- de uma URL ao registro do módulo, com tudo o que ele importa.
 *
 * O mapa guarda um registro por URL (com o que vem depois de '?': './a.mjs?1' e './a.mjs?2' são
 * dois módulos). Quem falha ao carregar não fica nele. */
(function (native, need) {
  'use strict';

  var disk = need('module/disk');
  var attributesOf = need('esm/attributes');
  var graph = need('esm/graph');
  var resolve = need('esm/resolve');
  var Source = need('esm/source');
  var Synthetic = need('esm/synthetic');
  var url = need('url');

  var map = Object.create(null);

  // `attributes`: o que o pedido diz do módulo, { type: 'json' }; pode faltar.
  function load(address, attributes) {
    var record = map[address];
    if (record) {
      attributesOf.check(address, record.isJson, attributes);
      return record;
    }
    record = graph.prepare(create(address, attributes));
    map[address] = record;
    try {
      record.records = record.requests.map(function (request, i) {
        return load(resolve.resolve(request, address), record.attributes[i]);
      });
    } catch (error) {
      delete map[address];
      throw error;
    }
    return record;
  }

  function create(address, attributes) {
    if (address.slice(0, 5) === 'data:') return data(address, attributes);
    var isBuiltin = address.slice(0, 5) === 'node:';
    var filename = isBuiltin ? '' : url.fileURLToPath(address.replace(/[?#].*/, ''));
    var format = isBuiltin ? 'builtin' : formatOf(filename);
    attributesOf.check(address, format === 'json', attributes);
    return formats[format](address, filename);
  }

  // ---- que tipo de arquivo é ----

  function formatOf(filename) {
    var extension = need('path').extname(filename);
    if (extension === '.mjs') return 'module';
    if (extension === '.cjs') return 'commonjs';
    if (extension === '.json') return 'json';
    var type = need('module/packages').typeOf(filename);
    if (extension === '.js' || extension === '') return type === 'module' ? 'module' : type === undefined ? 'unknown' : 'commonjs';
    throw need('codes').ERR_UNKNOWN_FILE_EXTENSION(extension, filename);
  }

  var formats = {
    module: function (address, filename) { return source(address, disk.read(filename), filename); },

    builtin: builtin,

    // O mesmo valor para import e para require, venha quem vier primeiro.
    json: function (address, filename) {
      var Module = need('module'), known = Module._cache[filename];
      if (known && known.loaded) return json(address, known.exports);
      known = new Module(filename);
      known.filename = filename;
      known.exports = parse(disk.read(filename), filename);
      known.loaded = true;
      Module._cache[filename] = known;
      return json(address, known.exports);
    },

    commonjs: function (address, filename) {
      return new Synthetic(address, {
        commonjs: true,
        names: function () { return namesOf(filename, []); },
        run: function () { return need('module')._load(filename, null, false); }
      });
    },

    // Um .js (ou sem extensão) sem "type": CommonJS, a não ser que só tenha sentido como módulo.
    unknown: function (address, filename) {
      var text = disk.read(filename);
      return isModule(text) ? source(address, text, filename) : formats.commonjs(address, filename);
    }
  };

  // Só se lê a árvore de quem tem uma das três palavras.
  function isModule(text) {
    if (need('modern/module').isKnown(text)) return true;
    if (!/\b(import|export|await)\b/.test(text)) return false;
    try {
      need('modern/module').parse(text);
      return false;
    } catch (error) {
      return need('module/esm').looksLikeOne(error);
    }
  }

  function namesOf(filename, seen) {
    if (seen.indexOf(filename) !== -1 || !/\.c?js$/.test(filename)) return [];
    seen.push(filename);
    var scanned = need('esm/names')(disk.read(filename));
    scanned.from.forEach(function (request) {
      var target = need('module')._resolveFilename(request, { id: filename, filename: filename,
        paths: need('module')._nodeModulePaths(need('path').dirname(filename)) });
      if (!need('path').isAbsolute(target)) return;
      namesOf(target, seen).forEach(function (name) {
        if (scanned.names.indexOf(name) === -1) scanned.names.push(name);
      });
    });
    return scanned.names;
  }

  // Os nomes caros só carregam quando alguém os usa.
  function builtin(address) {
    var name = address.slice(5);
    return new Synthetic(address, {
      live: true,
      names: function () { return Object.keys(need('module/builtins').load(name)); },
      run: function () { return need('module/builtins').load(name); }
    });
  }

  load.syncBuiltins = function () {
    Object.keys(map).forEach(function (address) {
      if (address.slice(0, 5) === 'node:') map[address].copy();
    });
  };

  function data(address, attributes) {
    var match = /^data:([^,;]*)[^,]*?(;base64)?,([^]*)$/.exec(address);
    var isJson = match !== null && match[1] === 'application/json';
    if (!match || !(isJson || /^(text|application)\/javascript$/.test(match[1]))) {
      throw need('codes').ERR_UNKNOWN_MODULE_FORMAT(match ? match[1] : 'null', address);
    }
    attributesOf.check(address, isJson, attributes);
    var text = decodeURIComponent(match[3]);
    if (match[2]) text = need('buffer').Buffer.from(text, 'base64').toString();
    return isJson ? json(address, parse(text, address)) : source(address, text, undefined);
  }

  // ---- JSON ----

  function json(address, value) {
    var record = new Synthetic(address, { names: function () { return []; }, run: function () { return value; } });
    record.isJson = true;
    return record;
  }

  function parse(text, name) {
    try {
      return JSON.parse(text.replace(/^\uFEFF/, ''));
    } catch (error) {
      error.message = name + ': ' + error.message;
      throw error;
    }
  }

  // ---- o que um módulo sabe de si ----

  function source(address, text, filename) {
    return new Source(address, text, {
      meta: function () { return meta(address, filename); },
      dynamic: function (specifier, options) { return need('esm').dynamic(specifier, address, options); }
    });
  }

  function meta(address, filename) {
    var result = Object.create(null);
    if (filename !== undefined) {
      result.dirname = need('path').dirname(filename);
      result.filename = filename;
    }
    result.resolve = function (specifier) { return resolve.resolve(String(specifier), address); };
    result.url = address;
    return result;
  }

  return load;
})
