/* stream/abort.js -- um AbortSignal destrói o stream; e destruir de fora qualquer stream. */
(function (native, need) {
  'use strict';

  var nextTick = need('queue').nextTick;
  var codes = need('codes');
  var query = need('stream/query');

  function abortError(signal) {
    return new codes.AbortError(undefined, { cause: signal.reason });
  }

  function addAbortSignal(signal, stream) {
    if (signal === null || typeof signal !== 'object' || !('aborted' in signal)) {
      throw codes.ERR_INVALID_ARG_TYPE('signal', 'AbortSignal', signal);
    }
    if (query.isWebStream(stream)) return need('stream/web-end').addAbortSignal(signal, stream);
    if (!query.isStream(stream)) {
      throw codes.ERR_INVALID_ARG_TYPE('stream', ['ReadableStream', 'WritableStream', 'Stream'], stream);
    }

    function onAbort() {
      stream.destroy(abortError(signal));
    }
    if (signal.aborted) {
      onAbort();
    } else {
      signal.addEventListener('abort', onAbort, need('events/target').internal());
      need('stream/finished')(stream, function () { signal.removeEventListener('abort', onAbort); });
    }
    return stream;
  }

  // ---- destroyer: o jeito certo de acabar com um stream que não é nosso ----

  function isServerRequest(stream) {
    return typeof stream._consuming === 'boolean' && typeof stream._dumped === 'boolean' &&
      (!stream.req || stream.req.upgradeOrConnect === undefined);
  }
  function isRequest(stream) {
    return !!stream && !!stream.setHeader && typeof stream.abort === 'function';
  }

  function emitClose(stream) {
    stream.emit('close');
  }
  function emitErrorThenClose(stream, error) {
    stream.emit('error', error);
    nextTick(emitClose, stream);
  }

  function destroyer(stream, error) {
    if (!stream || query.isDestroyed(stream)) return;
    if (!error && !query.isFinished(stream)) error = new codes.AbortError();
    if (isServerRequest(stream)) {
      stream.socket = null;
      stream.destroy(error);
    } else if (isRequest(stream)) {
      stream.abort();
    } else if (isRequest(stream.req)) {
      stream.req.abort();
    } else if (typeof stream.destroy === 'function') {
      stream.destroy(error);
    } else if (typeof stream.close === 'function') {
      stream.close();
    } else if (error) {
      nextTick(emitErrorThenClose, stream, error);
    } else {
      nextTick(emitClose, stream);
    }
    if (!stream.destroyed) stream[query.DESTROYED] = true;
  }

  return { addAbortSignal: addAbortSignal, destroyer: destroyer };
})
