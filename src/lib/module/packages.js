/* module/packages.js -- o package.json: que pasta ele governa, "main" e "type". */
(function (native, need) {
  'use strict';

  var path = need('path');
  var configs = Object.create(null); // pasta -> o que interessa do package.json, ou null

  // [ ] -> { name, main, type, exports, imports, folder }, ou null se não há package.json
  function read(folder) {
    if (configs[folder] === undefined) configs[folder] = parse(folder, path.resolve(folder, 'package.json'));
    return configs[folder];
  }

  function parse(folder, file) {
    if (native.kind(file) !== 0) return null;
    try {
      var json = JSON.parse(native.read(file));
      return { name: json.name, main: typeof json.main === 'string' ? json.main : undefined,
        type: json.type, exports: json.exports, imports: json.imports, folder: folder };
    } catch (error) {
      error.message = 'Error parsing ' + file + ': ' + error.message;
      error.path = file;
      throw error;
    }
  }

  // O package.json que governa um arquivo: o primeiro, subindo, sem sair de node_modules.
  function scopeOf(filename) {
    for (var folder = path.dirname(filename); ; folder = path.dirname(folder)) {
      if (path.basename(folder) === 'node_modules') return null;
      var config = read(folder);
      if (config) return config;
      if (folder === '/') return null;
    }
  }

  function typeOf(filename) {
    var scope = scopeOf(filename);
    return scope ? scope.type : undefined;
  }

  // O "main" não leva a lugar nenhum: serve o index.js, com um aviso.
  function withoutMain(folder, main, index, request) {
    var file = path.resolve(folder, 'package.json');
    if (!index) {
      var error = new Error("Cannot find module '" + main +
        "'. Please verify that the package.json has a valid \"main\" entry");
      error.code = 'MODULE_NOT_FOUND';
      error.path = file;
      error.requestPath = request;
      throw error;
    }
    need('process').emitWarning("Invalid 'main' field in '" + file + "' of '" + read(folder).main +
      "'. Please either fix that or report it to the module author", 'DeprecationWarning', 'DEP0128');
    return index;
  }

  return { read: read, scopeOf: scopeOf, typeOf: typeOf, withoutMain: withoutMain };
})
