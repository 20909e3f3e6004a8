/* module/main.js -- o programa principal: um arquivo, um texto de -e ou a entrada padrão. */
(function (native, need) {
  'use strict';

  var Module = need('module');
  var path = need('path');

  function preload() {
    var requests = native.preloads();
    if (requests.length > 0) Module._preloadModules(requests);
  }

  function run(file) {
    preload();
    return Module._load(path.resolve(file), null, true);
  }

  // Um texto não é um arquivo: roda como script comum, com require e module como globais.
  function evaluate(text, name) {
    preload();
    var cwd = need('process').cwd();
    var module = new Module(name);
    module.filename = path.join(cwd, name);
    module.paths = Module._nodeModulePaths(cwd);
    provide({ module: module, exports: module.exports, require: Module._makeRequire(module),
      __filename: name, __dirname: '.' });
    provideBuiltins();
    return native.run(text, name);
  }

  function provide(values) {
    Object.keys(values).forEach(function (name) {
      Object.defineProperty(globalThis, name, {
        value: values[name], writable: true, enumerable: false, configurable: true
      });
    });
  }

  // Em -e e -p, `fs` vale require('fs'), sem precisar pedir.
  function provideBuiltins() {
    Module.builtinModules.forEach(function (name) {
      if (name in globalThis || name.indexOf('/') !== -1) return;
      function settle(value) {
        Object.defineProperty(globalThis, name, {
          value: value, writable: true, enumerable: false, configurable: true
        });
        return value;
      }
      Object.defineProperty(globalThis, name, {
        get: function () { return settle(need(name)); }, set: settle, enumerable: false, configurable: true
      });
    });
  }

  return { run: run, evaluate: evaluate };
})
