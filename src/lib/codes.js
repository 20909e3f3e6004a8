/* codes.js -- os erros com código do Node: ERR_INVALID_ARG_TYPE e companhia.
 *
 * Usado só no caminho do erro, para que conferir argumentos não custe nada no caminho bom. */
(function (native, need) {
  'use strict';

  function coded(Base, code, message) {
    var error = new Base(message);
    error.code = code;
    return error;
  }

  return {
    coded: coded,

    // invalidArgType('callback', 'function', valor)
    invalidArgType: function (name, expected, value) {
      return coded(TypeError, 'ERR_INVALID_ARG_TYPE', 'The "' + name + '" argument must be of type ' +
        expected + '. Received ' + typeof value);
    }
  };
})
