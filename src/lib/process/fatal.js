/* process/fatal.js -- os últimos momentos: erros que ninguém tratou, beforeExit e exit.
 *
 * process.c chama estas funções quando o motor avisa. A ordem é a do Node: com um erro sem
 * tratador, 'exit' é avisado antes de o relatório aparecer. */
(function (native, need) {
  'use strict';

  var process = need('process');
  var capture = null;
  var origin = 'uncaughtException';

  // Sem a camada de eventos não há quem escute.
  function emit() {
    return need.has('events') ? process.emit.apply(process, arguments) : false;
  }

  function takeOrigin() {
    var taken = origin;
    origin = 'uncaughtException';
    return taken;
  }

  // Devolve true se o programa cuidou do erro. Se não, o processo está no fim.
  function uncaught(error) {
    var from = takeOrigin();
    emit('uncaughtExceptionMonitor', error, from);
    if (capture !== null) {
      capture(error);
      return true;
    }
    if (emit('uncaughtException', error, from)) return true;
    sayGoodbye();
    return false;
  }

  function sayGoodbye() {
    if (process._exiting) return;
    process._exiting = true;
    process.exitCode = 1;
    try {
      emit('exit', 1);
    } catch (error) {
      // O erro que importa é o primeiro.
    }
  }

  function beforeExit() {
    emit('beforeExit', Number(process.exitCode) || 0);
  }

  // Devolve o código com que sair. `code` é o do motor: 0 no fim natural, 1 depois de um erro.
  function exiting(code) {
    if (!process._exiting) {
      process._exiting = true;
      emit('exit', Number(process.exitCode) || code);
    }
    return process.exitCode === undefined || process.exitCode === null ? code : Number(process.exitCode);
  }

  // ---- promessas rejeitadas que ninguém tratou ----

  function describe(reason) {
    if (typeof reason !== 'object' || reason === null) return String(reason);
    var maker = reason.constructor;
    return '#<' + (typeof maker === 'function' && maker.name ? maker.name : 'Object') + '>';
  }

  function rejectionError(reason) {
    if (reason instanceof Error) return reason;
    var error = new Error('This error originated either by throwing inside of an async function ' +
      'without a catch block, or by rejecting a promise which was not handled with .catch(). The ' +
      'promise rejected with the reason "' + describe(reason) + '".');
    error.name = 'UnhandledPromiseRejection';
    error.code = 'ERR_UNHANDLED_REJECTION';
    return error;
  }

  var keepsReasons = false; // na conversa (o REPL) o motivo aparece como veio

  // Primeiro 'unhandledRejection'; se ninguém ouve, é um erro como os outros. `deliver` é quem
  // o entrega ao motor (engine_uncaught), que volta a este arquivo por `uncaught`.
  function rejected(reason, promise, deliver) {
    if (emit('unhandledRejection', reason, promise)) return;
    origin = 'unhandledRejection';
    deliver(keepsReasons ? reason : rejectionError(reason));
  }

  function setCapture(callback) {
    if (callback !== null && typeof callback !== 'function') {
      throw need('codes').ERR_INVALID_ARG_TYPE('fn', ['Function', 'null'], callback);
    }
    if (callback !== null && capture !== null) {
      throw need('codes').ERR_UNCAUGHT_EXCEPTION_CAPTURE_ALREADY_SET();
    }
    capture = callback;
  }

  return {
    emit: emit,
    uncaught: uncaught,
    rejected: rejected,
    keepReasons: function () { keepsReasons = true; },
    beforeExit: beforeExit,
    exiting: exiting,
    setCapture: setCapture,
    hasCapture: function () { return capture !== null; }
  };
})
