/* process/env.js -- process.env: um objeto que escreve no ambiente de verdade.
 *
 * O objeto por trás do Proxy tem as variáveis todas, como textos; só escrever e apagar
 * precisam de cuidado, para chegar também ao ambiente que os processos filhos herdam. */
(function (native, need) {
  'use strict';

  var variables = native.environ();

  return new Proxy(variables, {
    set: function (target, name, value) {
      if (typeof name === 'symbol' || typeof value === 'symbol') {
        throw new TypeError('Cannot convert a Symbol value to a string');
      }
      var text = String(value);
      native.setenv(name, text);
      if (name !== '') target[name] = text;
      return true;
    },
    deleteProperty: function (target, name) {
      if (typeof name === 'string') {
        native.unsetenv(name);
        delete target[name];
      }
      return true;
    }
  });
})
