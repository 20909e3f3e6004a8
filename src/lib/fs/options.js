/* fs/options.js -- o que toda função de fs faz com seus callbacks e opções. */
(function (native, need) {
  'use strict';

  var NO_OPTIONS = {};

  function callbackOf(callback) {
    if (typeof callback !== 'function') need('validators').validateFunction(callback, 'cb');
    return callback;
  }

  // As opções podem ser só a codificação, ou faltar (e no lugar delas vir o callback).
  function optionsOf(options) {
    if (options === undefined || options === null || typeof options === 'function') return NO_OPTIONS;
    if (typeof options === 'string') return { encoding: options };
    if (typeof options === 'object') return options;
    throw need('codes').ERR_INVALID_ARG_TYPE('options', ['string', 'Object'], options);
  }

  function or(value, standard) {
    return value === undefined || value === null ? standard : value;
  }

  // O bit de `how` que a opção liga.
  function bit(options, name, value) {
    var option = options[name];
    if (option === undefined || option === null || option === false) return 0;
    if (option !== true) need('validators').validateBoolean(option, 'options.' + name);
    return value;
  }

  // O callback de quem pode desistir; null se ele já desistiu, e já sabe. O que está na equipe vai até
  // o fim, mas o resultado não se entrega mais.
  function abortable(signal, callback) {
    need('validators').validateAbortSignal(signal, 'options.signal');
    function aborted() {
      return need('codes').AbortError(undefined, { cause: signal.reason });
    }
    if (signal.aborted) {
      callback(aborted());
      return null;
    }
    return function (error, value) {
      if (error || !signal.aborted) callback(error, value);
      else callback(aborted());
    };
  }

  return { callbackOf: callbackOf, optionsOf: optionsOf, or: or, bit: bit, abortable: abortable };
})
