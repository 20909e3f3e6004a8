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
    if (typeof options === 'object') {
      if (options.signal !== undefined) need('validators').validateAbortSignal(options.signal, 'options.signal');
      return options;
    }
    throw need('codes').ERR_INVALID_ARG_TYPE('options', ['string', 'Object'], options);
  }

  // O mesmo, conferindo já o que as outras funções deixam para o C conferir.
  function checkedOptions(options) {
    options = optionsOf(options);
    var encoding = options.encoding;
    if (encoding && encoding !== 'buffer' && !need('buffer').Buffer.isEncoding(encoding)) {
      throw need('codes').ERR_INVALID_ARG_VALUE('encoding', encoding, 'is invalid encoding');
    }
    return options;
  }

  // difere: fs stat statSync lstat lstatSync fstat fstatSync statfs statfsSync watchFile: a opção bigint é recusada,
  // porque o motor não tem BigInt; os números de um arquivo cabem num double até 2^53.
  //
  // difere: fs/promises stat lstat statfs FileHandle.prototype.stat: a opção bigint é recusada, como em fs.
  function refuseBigInt(options) {
    if (!options || !options.bigint) return;
    throw need('codes/absent').error('A opção bigint',
      'o motor não tem BigInt. Sem ela, os mesmos números vêm como números comuns');
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
    if (signal.aborted) {
      callback(need('fs/abort').errorOf(signal));
      return null;
    }
    return function (error, value) {
      if (error || !signal.aborted) callback(error, value);
      else callback(need('fs/abort').errorOf(signal));
    };
  }

  return { callbackOf: callbackOf, optionsOf: optionsOf, checkedOptions: checkedOptions, refuseBigInt: refuseBigInt,
    or: or, bit: bit, abortable: abortable };
})
