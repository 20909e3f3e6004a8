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
    // Nenhuma função do programa está em execução: quem o cria somos nós.
    error.stack = error.name + ': ' + error.message + '\n    at rejected (nozinho:process/fatal)';
    return error;
  }

  var keepsReasons = false; // na conversa (o REPL) o motivo aparece como veio

  // O que fazer em cada modo de --unhandled-rejections. `deliver` é quem entrega o erro ao motor
  // (engine_uncaught), que volta a este arquivo por `uncaught`.
  var modes = {
    none: function (reason, promise) {
      emit('unhandledRejection', reason, promise);
    },
    warn: function (reason, promise, deliver, id) {
      emit('unhandledRejection', reason, promise);
      warn(reason, id);
    },
    'warn-with-error-code': function (reason, promise, deliver, id) {
      if (emit('unhandledRejection', reason, promise)) return;
      warn(reason, id);
      process.exitCode = 1;
    },
    strict: function (reason, promise, deliver, id) {
      fail(reason, deliver);
      if (!emit('unhandledRejection', reason, promise)) warn(reason, id);
    },
    'throw': function (reason, promise, deliver) {
      if (!emit('unhandledRejection', reason, promise)) fail(reason, deliver);
    }
  };

  function fail(reason, deliver) {
    origin = 'unhandledRejection';
    if (need.has('errors/place')) need('errors/place').forget(); // o Node mostra onde o motivo nasceu
    deliver(keepsReasons ? reason : rejectionError(reason));
  }

  function warn(reason, id) {
    var name = 'UnhandledPromiseRejectionWarning';
    process.emitWarning(reason instanceof Error ? String(reason.stack) : describe(reason), name);
    process.emitWarning('Unhandled promise rejection. This error originated either by throwing inside of an async ' +
      'function without a catch block, or by rejecting a promise which was not handled with .catch(). To terminate ' +
      'the node process on unhandled promise rejection, use the CLI flag `--unhandled-rejections=strict` (see ' +
      'https://nodejs.org/api/cli.html#cli_unhandled_rejections_mode). (rejection id: ' + id + ')', name);
  }

  function rejected(reason, promise, deliver, id) {
    modes[native.rejectionMode()](reason, promise, deliver, id);
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
    chosen: function () {}, // process.exit foi chamada; a camada esm põe aqui o que isso muda
    setCapture: setCapture,
    hasCapture: function () { return capture !== null; }
  };
})
