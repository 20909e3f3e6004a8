/* stream/finished.js -- finished(stream, callback): saber, uma vez só, que um stream acabou.
 *
 * Bem ou mal, e de qualquer dos lados: 'end', 'finish', 'error' ou um 'close' antes da hora. */
(function (native, need) {
  'use strict';

  var nextTick = need('queue').nextTick;
  var query = need('stream/query');
  var codes = need('codes');
  var validators = need('validators');

  function pick(value, fallback) {
    return value === undefined || value === null ? fallback : value;
  }

  function isRequest(stream) {
    return !!stream.setHeader && typeof stream.abort === 'function';
  }

  // Devolve uma função que desiste de esperar.
  function finished(stream, options, callback) {
    if (arguments.length === 2) {
      callback = options;
      options = {};
    } else if (options === undefined || options === null) {
      options = {};
    } else {
      validators.validateObject(options, 'options');
    }
    validators.validateFunction(callback, 'callback');
    validators.validateAbortSignal(options.signal, 'options.signal');
    if (query.isWebStream(stream)) return need('stream/web-end').finished(stream, options, callback);
    if (!query.isStream(stream)) {
      throw codes.ERR_INVALID_ARG_TYPE('stream', ['ReadableStream', 'WritableStream', 'Stream'], stream);
    }
    return watch(stream, options, callback);
  }

  function watch(stream, options, callback) {
    var readable = pick(options.readable, query.isReadableStream(stream));
    var writable = pick(options.writable, query.isWritableStream(stream));
    var w = stream._writableState;
    var r = stream._readableState;
    // Se vai haver 'close', ele é o fim; mas só se esperamos pelos dois lados que o stream tem.
    var waitsForClose = query.willEmitClose(stream) && query.isReadableStream(stream) === readable &&
      query.isWritableStream(stream) === writable;
    var writableDone = query.isWritableFinished(stream, true);
    var readableDone = query.isReadableFinished(stream, true);
    var closed = query.isClosed(stream);
    var listening = [];
    var signal = options.signal;
    var settled = false;

    function listen(emitter, name, listener) {
      emitter.on(name, listener);
      listening.push([emitter, name, listener]);
    }

    function settle(error) {
      if (settled) return;
      settled = true;
      if (signal && signal.removeEventListener) signal.removeEventListener('abort', onAbort);
      if (error) callback.call(stream, error);
      else callback.call(stream);
    }

    function onFinish() {
      writableDone = true;
      if (stream.destroyed) waitsForClose = false;
      if (waitsForClose && (!stream.readable || readable)) return;
      if (!readable || readableDone) settle();
    }
    function onEnd() {
      readableDone = true;
      if (stream.destroyed) waitsForClose = false;
      if (waitsForClose && (!stream.writable || writable)) return;
      if (!writable || writableDone) settle();
    }
    function onError(error) {
      settle(error);
    }
    function onClose() {
      closed = true;
      var error = query.errorOf(stream);
      if (error && typeof error !== 'boolean') return settle(error);
      if (readable && !readableDone && query.isReadableStream(stream, true) &&
          !query.isReadableFinished(stream, true)) {
        return settle(codes.ERR_STREAM_PREMATURE_CLOSE());
      }
      if (writable && !writableDone && !query.isWritableFinished(stream, true)) {
        return settle(codes.ERR_STREAM_PREMATURE_CLOSE());
      }
      return settle();
    }
    function onAlreadyClosed() {
      closed = true;
      var error = query.errorOf(stream);
      settle(error && typeof error !== 'boolean' ? error : undefined);
    }
    function onLegacyFinish() {
      if (!stream.writable) onFinish();
    }
    function onRequest() {
      listen(stream.req, 'finish', onFinish);
    }
    function onAbort() {
      cleanUp();
      callback.call(stream, new codes.AbortError(undefined, { cause: signal.reason }));
    }
    function cleanUp() {
      settled = true;
      listening.forEach(function (entry) { entry[0].removeListener(entry[1], entry[2]); });
      listening = [];
    }

    if (isRequest(stream)) {
      listen(stream, 'complete', onFinish);
      if (!waitsForClose) listen(stream, 'abort', onClose);
      if (stream.req) onRequest();
      else listen(stream, 'request', onRequest);
    } else if (writable && !w) {
      listen(stream, 'end', onLegacyFinish);
      listen(stream, 'close', onLegacyFinish);
    }
    if (!waitsForClose && typeof stream.aborted === 'boolean') listen(stream, 'aborted', onClose);
    listen(stream, 'end', onEnd);
    listen(stream, 'finish', onFinish);
    if (options.error !== false) listen(stream, 'error', onError);
    listen(stream, 'close', onClose);

    // Talvez já tenha acabado, e nenhum desses avisos venha mais.
    if (closed) {
      nextTick(onClose);
    } else if ((w && w.errorEmitted) || (r && r.errorEmitted)) {
      if (!waitsForClose) nextTick(onAlreadyClosed);
    } else if (!readable && (!waitsForClose || query.isReadable(stream)) &&
               (writableDone || query.isWritable(stream) === false) && (!w || !w.pendingcb)) {
      nextTick(onAlreadyClosed);
    } else if (!writable && (!waitsForClose || query.isWritable(stream)) &&
               (readableDone || query.isReadable(stream) === false)) {
      nextTick(onAlreadyClosed);
    } else if (r && stream.req && stream.aborted) {
      nextTick(onAlreadyClosed);
    }

    if (signal && !closed) {
      if (signal.aborted) nextTick(onAbort);
      else signal.addEventListener('abort', onAbort, need('events/target').internal());
    }
    return cleanUp;
  }

  return finished;
})
