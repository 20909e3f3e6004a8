/* module/text.js -- um programa que não está em arquivo: -e, a entrada padrão, uma linha do REPL. */
(function (native, need) {
  'use strict';

  var Module = need('module');
  var path = need('path');

  // Um texto não é um arquivo: roda como script comum, com require e module como globais.
  function evaluate(text, name) {
    provideModule(name);
    provide({ __filename: name, __dirname: '.' });
    return native.script(text, name)();
  }

  function provideModule(name) {
    var cwd = need('process').cwd();
    var module = new Module(name);
    module.filename = path.join(cwd, name);
    module.paths = Module._nodeModulePaths(cwd);
    provide({ module: module, exports: module.exports, require: Module._makeRequire(module) });
    provideBuiltins();
  }

  function provide(values) {
    Object.keys(values).forEach(function (name) {
      Object.defineProperty(globalThis, name, {
        value: values[name], writable: true, enumerable: false, configurable: true
      });
    });
  }

  // Em -e, em -p e na conversa, `fs` vale require('fs'), sem precisar pedir.
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

  return { evaluate: evaluate, provideModule: provideModule };
})
