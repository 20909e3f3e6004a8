/* micro/rejections.js -- as rejeições que ninguém trata.
 *
 * Uma promessa rejeitada sem tratador espera até as filas esvaziarem; só então se reclama. Quem ganha
 * um tratador depois da reclamação vira 'rejectionHandled'. */
(function (native, need) {
  'use strict';

  var RECORD = need.hidden('promise');        // o registro que micro.js dá a cada promessa
  var COMPLAINT = need.hidden('complained');  // o número da reclamação

  var waiting = []; // rejeitadas, ainda sem reclamação
  var handled = []; // tratadas depois da reclamação, ainda sem aviso
  var complaints = 0;

  function alone(promise) {
    waiting.push(promise);
    native.noteRejection();
  }

  function late(promise) {
    if (promise[COMPLAINT] === undefined) return;
    handled.push(promise);
    native.noteRejection();
  }

  function complain(promise) {
    Object.defineProperty(promise, COMPLAINT, { value: ++complaints });
    need('process/fatal').rejected(promise[RECORD].value, promise, native.uncaught, complaints);
  }

  function announce(promise) {
    var process = need('process');
    if (process.emit && process.emit('rejectionHandled', promise)) return;
    process.emitWarning('Promise rejection was handled asynchronously (rejection id: ' +
      promise[COMPLAINT] + ')', 'PromiseRejectionHandledWarning');
  }

  native.start(function () {
    while (handled.length > 0) announce(handled.shift());
    while (waiting.length > 0) {
      var promise = waiting.shift();
      if (!promise[RECORD].handled) complain(promise);
    }
  });

  // alone: a promessa foi rejeitada e ninguém a trata; late: alguém passou a tratá-la.
  return { alone: alone, late: late };
})
