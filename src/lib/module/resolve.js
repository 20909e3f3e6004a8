/* module/resolve.js -- de um pedido ('./a', 'express', '/x.js') a um arquivo.
 *
 * É o algoritmo do Node (doc/api/modules, "All together"): um caminho procura-se a partir de
 * quem pede; um nome, em cada node_modules subindo até a raiz. */
(function (native, need) {
  'use strict';

  var path = need('path');
  var FILE = 0, FOLDER = 1;

  function isRelative(request) {
    return /^\.\.?(\/|$)/.test(request);
  }

  // Um nome é o que não é caminho: 'fs', 'node:fs', 'express/lib/x', '#interno'.
  function isName(request) {
    return !isRelative(request) && request.charAt(0) !== '/';
  }

  // ---- arquivos e pastas ----

  // O de um arquivo que existe. /dev/stdin, quando é um cano, leva a algo que se abre e não tem
  // caminho: fica o que se pediu.
  function realpath(filename) {
    try {
      return native.realpath(filename);
    } catch (error) {
      return filename;
    }
  }

  function tryFile(filename) {
    return native.kind(filename) === FILE && realpath(filename);
  }

  function tryExtensions(filename) {
    var extensions = Object.keys(need('module')._extensions);
    for (var i = 0; i < extensions.length; i++) {
      var file = tryFile(filename + extensions[i]);
      if (file) return file;
    }
    return false;
  }

  function tryIndex(folder) {
    return tryExtensions(path.resolve(folder, 'index'));
  }

  // Uma pasta é o que o "main" do package.json disser, ou index.js.
  function tryFolder(folder, request) {
    var config = need('module/packages').read(folder);
    if (!config || !config.main) return tryIndex(folder);
    var main = path.resolve(folder, config.main);
    return tryFile(main) || tryExtensions(main) || tryIndex(main) ||
      need('module/packages').withoutMain(folder, main, tryIndex(folder), request);
  }

  // './pasta/' não pode ser o arquivo pasta.js.
  function demandsFolder(request) {
    return /(^|\/)\.{0,2}$/.test(request);
  }

  function tryPath(base, folderOnly, request) {
    var kind = native.kind(base);
    var file = false;
    if (!folderOnly) file = kind === FILE ? realpath(base) : tryExtensions(base);
    return file || (kind === FOLDER && tryFolder(base, request));
  }

  // Procura o pedido em cada pasta da lista; false se em nenhuma.
  function findPath(request, paths) {
    var folderOnly = demandsFolder(request);
    if (request.charAt(0) === '/') paths = [''];
    if (!paths) return false;
    for (var i = 0; i < paths.length; i++) {
      if (paths[i] !== '' && native.kind(paths[i]) !== FOLDER) continue;
      var file = paths[i] !== '' && isName(request) &&
        need('module/names').exported(paths[i], request);
      file = file || tryPath(path.resolve(paths[i], request), folderOnly, request);
      if (file) return file;
    }
    return false;
  }

  // ---- onde procurar ----

  // '/a/b' -> ['/a/b/node_modules', '/a/node_modules', '/node_modules']
  function nodeModulePaths(from) {
    var paths = [];
    for (var folder = path.resolve(from); folder !== '/'; folder = path.dirname(folder)) {
      if (path.basename(folder) !== 'node_modules') paths.push(folder + '/node_modules');
    }
    paths.push('/node_modules');
    return paths;
  }

  function lookupPaths(request, parent) {
    if (isName(request) && need('module/builtins').owns(request)) return null;
    if (isRelative(request) && parent && parent.id && parent.filename) {
      return [path.dirname(parent.filename)];
    }
    var global = need('module').globalPaths;
    if (isRelative(request)) return ['.'].concat(nodeModulePaths('.'), global);
    return ((parent && parent.paths) || []).concat(global);
  }

  // require.resolve(pedido, { paths }): como se quem pede morasse em cada uma dessas pastas.
  function pathsFrom(request, options) {
    if (!Array.isArray(options.paths)) {
      throw need('codes').ERR_INVALID_ARG_VALUE('options.paths', options.paths);
    }
    if (isRelative(request)) return options.paths;
    var paths = [];
    options.paths.forEach(function (folder) {
      lookupPaths(request, { id: '', paths: nodeModulePaths(folder) }).forEach(function (candidate) {
        if (paths.indexOf(candidate) === -1) paths.push(candidate);
      });
    });
    return paths;
  }

  // ---- a resposta ----

  function resolveFilename(request, parent, isMain, options) {
    if (isName(request)) {
      if (need('module/builtins').owns(request)) return request;
      var own = need('module/names').fromInside(request, parent);
      if (own) return own;
    }
    var Module = need('module');
    var file = Module._findPath(request, searchPaths(Module, request, parent, options), isMain);
    if (file) return file;
    throw notFound(request, parent);
  }

  function searchPaths(Module, request, parent, options) {
    if (options && typeof options === 'object' && options.paths !== undefined) {
      return pathsFrom(request, options);
    }
    return request.charAt(0) === '/' ? [''] : Module._resolveLookupPaths(request, parent);
  }

  // O erro conta quem pediu a quem, até o programa principal.
  function notFound(request, parent) {
    var stack = [];
    for (var m = parent; m; m = m.parent) stack.push(m.filename || m.id);
    var message = need('module/builtins').absence(request) || "Cannot find module '" + request + "'";
    if (stack.length > 0) message += '\nRequire stack:\n- ' + stack.join('\n- ');
    var error = new Error(message);
    error.code = 'MODULE_NOT_FOUND';
    error.requireStack = stack;
    return error;
  }

  return {
    _resolveFilename: resolveFilename,
    _resolveLookupPaths: lookupPaths,
    _nodeModulePaths: nodeModulePaths,
    _findPath: findPath
  };
})
