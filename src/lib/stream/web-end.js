/* stream/web-end.js -- finished e addAbortSignal para os streams do navegador.
 *
 * O pacote que os faz não avisa ninguém do fim, mas escreve `_state` a cada mudança: um acessor no
 * protótipo vê o fim passar. */
(function (native, need) {
  'use strict';

  var nextTick = need('queue').nextTick;
  var codes = need('codes');
  var web = need('stream/web');
  var STATE = need.hidden('state');
  var WAITING = need.hidden('waiting'); // os callbacks que esperam o fim

  function isOver(state) {
    return state === 'closed' || state === 'errored';
  }

  function watchState(Class) {
    Object.defineProperty(Class.prototype, '_state', {
      get: function () { return this[STATE]; },
      set: function (state) {
        this[STATE] = state;
        var waiting = this[WAITING];
        if (waiting === undefined || !isOver(state)) return;
        this[WAITING] = undefined;
        var stream = this;
        waiting.forEach(function (callback) { nextTick(tell, stream, callback); });
      },
      configurable: true
    });
  }
  watchState(web.ReadableStream);
  watchState(web.WritableStream);

  // O erro guardado só chega depois do estado: por isso se lê um tick depois.
  function tell(stream, callback) {
    if (stream._state === 'errored') callback.call(stream, stream._storedError);
    else callback.call(stream);
  }

  // Um stream que nasceu antes do acessor tem `_state` próprio: passa a usá-lo.
  function adopt(stream) {
    if (!Object.prototype.hasOwnProperty.call(stream, '_state')) return;
    var state = stream._state;
    delete stream._state;
    stream._state = state;
  }

  // Um TransformStream são dois: não se sabe de qual se fala.
  function check(stream) {
    if (stream instanceof web.ReadableStream || stream instanceof web.WritableStream) return;
    throw codes.ERR_INVALID_ARG_TYPE('stream', ['ReadableStream', 'WritableStream', 'Stream'], stream);
  }

  function finished(stream, options, callback) {
    check(stream);
    var done = false;
    function once(error) {
      if (done) return;
      done = true;
      if (signal) signal.removeEventListener('abort', onAbort);
      callback.call(stream, error);
    }
    function onAbort() {
      once(new codes.AbortError(undefined, { cause: signal.reason }));
    }
    var signal = options.signal;
    if (signal && signal.aborted) nextTick(onAbort);
    else if (signal) signal.addEventListener('abort', onAbort);
    adopt(stream);
    if (isOver(stream._state)) nextTick(tell, stream, once);
    else stream[WAITING] = (stream[WAITING] || []).concat(once);
    return function () { done = true; };
  }

  function addAbortSignal(signal, stream) {
    check(stream);
    function onAbort() {
      var error = new codes.AbortError(undefined, { cause: signal.reason });
      var controller = stream._readableStreamController || stream._writableStreamController;
      if (stream._state === 'readable' || stream._state === 'writable') controller.error(error);
    }
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
    return stream;
  }

  return { finished: finished, addAbortSignal: addAbortSignal };
})
