/* module/names.js -- de um nome ('express/lib/x', '#interno') ao arquivo que o "exports" ou o
 * "imports" de um package.json diz. */
(function (native, need) {
  'use strict';

  var path = need('path');
  var packages = need('module/packages');

  // '@escopo/nome/sub/x' -> { name: '@escopo/nome', subpath: './sub/x' }
  function split(request) {
    var match = /^((?:@[^\/\\%]+\/)?[^.\/\\%][^\/\\%]*)(\/.*)?$/.exec(request);
    return match && { name: match[1], subpath: '.' + (match[2] || '') };
  }

  // O arquivo que o "exports" do pacote (em `folder`, um node_modules) dá ao pedido.
  function exported(folder, request) {
    var parts = split(request);
    var config = parts && packages.read(path.resolve(folder, parts.name));
    if (!config || config.exports === undefined || config.exports === null) return false;
    return need('module/exports').exported(config, parts.subpath);
  }

  // Um pacote pode pedir a si mesmo pelo nome, e usar nomes internos ('#x').
  function fromInside(request, parent) {
    if (!parent || !parent.filename) return false;
    if (request.charAt(0) === '#') return internal(request, parent);
    var scope = packages.scopeOf(parent.filename);
    var parts = split(request);
    if (!scope || !parts || scope.name !== parts.name) return false;
    if (scope.exports === undefined || scope.exports === null) return false;
    return need('module/exports').exported(scope, parts.subpath, parent.filename);
  }

  function internal(request, parent) {
    var scope = packages.scopeOf(parent.filename);
    if (!scope || scope.imports === undefined || scope.imports === null) return false;
    return need('module/exports').imported(scope, request, parent);
  }

  // ---- import, que não adivinha extensões ----

  // O arquivo (ou o nome de um embutido) que um `import` do pacote quer dizer; undefined se o
  // pacote não está em lugar nenhum. Se o arquivo existe é quem pede que confere.
  function forImport(request, filename) {
    var exports = need('module/exports');
    var scope = packages.scopeOf(filename);
    if (request.charAt(0) === '#') {
      if (!scope || !scope.imports) {
        throw need('codes').ERR_PACKAGE_IMPORT_NOT_DEFINED(request, scope && scope.folder + '/', filename);
      }
      return exports.imported(scope, request, { filename: filename }, true);
    }
    if (need('module/builtins').owns(request)) return request;
    var parts = split(request);
    if (!parts) {
      throw need('codes').ERR_INVALID_MODULE_SPECIFIER(request, 'is not a valid package name', filename);
    }
    if (scope && scope.name === parts.name && scope.exports) {
      return exports.exported(scope, parts.subpath, filename, true);
    }
    var folders = need('module')._nodeModulePaths(path.dirname(filename));
    for (var i = 0; i < folders.length; i++) {
      var folder = path.resolve(folders[i], parts.name);
      if (native.kind(folder) === 1) return inPackage(folder, parts.subpath, filename);
    }
    return undefined;
  }

  function inPackage(folder, subpath, filename) {
    var config = packages.read(folder);
    if (config && config.exports) {
      return need('module/exports').exported(config, subpath, filename, true);
    }
    if (subpath !== '.') return path.resolve(folder, subpath);
    var candidates = ['index.js', 'index.json', 'index.node'];
    if (config && config.main) {
      candidates = ['', '.js', '.json', '.node', '/index.js', '/index.json', '/index.node']
        .map(function (end) { return config.main + end; }).concat(candidates);
    }
    for (var i = 0; i < candidates.length; i++) {
      var file = path.resolve(folder, candidates[i]);
      if (native.kind(file) === 0) return file;
    }
    throw need('codes').ERR_MODULE_NOT_FOUND(folder, filename, null);
  }

  return { exported: exported, fromInside: fromInside, forImport: forImport };
})
