/* talk.js -- perguntas e respostas entre o primário e um worker.
 *
 * Cada mensagem tem um número (seq); a resposta traz em `ack` o da pergunta, e só quem perguntou a
 * recebe. */
(function () {
  'use strict';

  var waiting = {};
  var number = 0;

  function send(process, message, handle, callback) {
    if (!process.connected) return false;
    message = Object.assign({ cmd: 'NODE_CLUSTER' }, message, { seq: number });
    if (typeof callback === 'function') waiting[number] = callback;
    number++;
    return process.send(message, handle);
  }

  // Um ouvinte de 'internalMessage': a resposta vai a quem perguntou; o resto, a `onMessage`.
  function listener(owner, onMessage) {
    return function (message, handle) {
      if (message.cmd !== 'NODE_CLUSTER') return;
      var callback = onMessage;
      if (message.ack !== undefined && waiting[message.ack]) {
        callback = waiting[message.ack];
        delete waiting[message.ack];
      }
      callback.call(owner, message, handle);
    };
  }

  return { send: send, listener: listener };
})
