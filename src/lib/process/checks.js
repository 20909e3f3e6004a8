/* process/checks.js -- os argumentos das funções de process que raramente se usam. */
(function (native, need) {
  'use strict';

  function codes() { return need('codes'); }

  function pair(time) {
    need('validators').validateArray(time, 'time');
    if (time.length !== 2) throw codes().ERR_OUT_OF_RANGE('time', 2, time.length);
  }

  // Um texto com um número inteiro também serve: process.exitCode = '3'.
  function exitCode(code) {
    var value = code;
    if (typeof code === 'string' && code !== '' && Math.floor(Number(code)) === Number(code)) {
      value = Number(code);
    }
    need('validators').validateInteger(value, 'code');
  }

  function signalNumber(signal) {
    if (typeof signal === 'number') return signal;
    var number = need('os').constants.signals[signal];
    if (number === undefined) throw codes().ERR_UNKNOWN_SIGNAL(signal);
    return number;
  }

  function kill(pid, signal) {
    // `!=`, e não `!==`: para o Node, '12' também é um pid.
    if (pid != (pid | 0)) throw codes().ERR_INVALID_ARG_TYPE('pid', 'number', pid);
    var system = need('os/native');
    system.kill(pid | 0, signal === undefined ? 15 : signalNumber(signal));
  }

  return { pair: pair, exitCode: exitCode, kill: kill };
})
