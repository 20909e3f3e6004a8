/* console/debugger.js -- console.context e console.createTask, que no Node falam com o depurador.
 *
 * Aqui, como no Node sem um depurador ligado, um contexto não escreve nada, e uma tarefa só chama a
 * sua função. */
(function (native, need) {
  'use strict';

  var METHODS = ('dir dirXml table groupEnd clear count countReset profile profileEnd timeLog debug error info log ' +
    'warn trace group groupCollapsed assert time timeEnd timeStamp').split(' ');

  function nothing(name) {
    var method = function () {};
    Object.defineProperty(method, 'name', { value: name });
    return method;
  }

  function context() {
    var made = {};
    METHODS.forEach(function (name) { made[name] = nothing(name); });
    return made;
  }

  function createTask(name) {
    if (typeof name !== 'string' || name === '') throw new Error('First argument must be a non-empty string.');
    var task = {
      run: function run(f) {
        if (this !== task) throw new Error("'run' called with illegal receiver.");
        if (typeof f !== 'function') throw new Error('First argument must be a function.');
        return f();
      }
    };
    return task;
  }

  return { context: context, createTask: createTask };
})
