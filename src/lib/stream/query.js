/* stream/query.js -- perguntas sobre qualquer coisa que talvez seja um stream.
 *
 * Respondem por streams nossos e pelos de pacotes antigos, que só têm pipe() e eventos. */
(function (native, need) {
  'use strict';

  var DESTROYED = Symbol.for('nodejs.stream.destroyed');
  var ERRORED = Symbol.for('nodejs.stream.errored');
  var READABLE = Symbol.for('nodejs.stream.readable');
  var WRITABLE = Symbol.for('nodejs.stream.writable');
  var DISTURBED = Symbol.for('nodejs.stream.disturbed');
  var ASYNC_ITERATOR = Symbol.asyncIterator || Symbol.for('Symbol.asyncIterator');

  function has(object, method) {
    return typeof object[method] === 'function';
  }
  function isAbsent(value) {
    return value === undefined || value === null;
  }

  // ---- que tipo de coisa é ----

  function isReadableStream(object, strict) {
    if (!object || !has(object, 'pipe') || !has(object, 'on')) return false;
    if (strict && !(has(object, 'pause') && has(object, 'resume'))) return false;
    var r = object._readableState;
    return !object._writableState || (!!r && r.readable !== false);
  }

  function isWritableStream(object) {
    if (!object || !has(object, 'write') || !has(object, 'on')) return false;
    var w = object._writableState;
    return !object._readableState || !w || w.writable !== false;
  }

  function isStream(object) {
    return !!object && !!(object._readableState || object._writableState ||
      (has(object, 'on') && (has(object, 'write') || has(object, 'pipe'))));
  }

  // Um stream do navegador (stream/web.js), ou o par deles que é um TransformStream.
  function isWebStream(object) {
    if (object === null || typeof object !== 'object') return false;
    if (has(object, 'getReader') || has(object, 'getWriter')) return true;
    return !isStream(object) && !!object.readable && !!object.writable &&
      has(object.readable, 'getReader') && has(object.writable, 'getWriter');
  }

  function isIterable(object, wantsAsync) {
    if (isAbsent(object)) return false;
    if (wantsAsync === true) return has(object, ASYNC_ITERATOR);
    return has(object, ASYNC_ITERATOR) || has(object, Symbol.iterator);
  }

  // ---- em que ponto está ----

  function isDestroyed(stream) {
    if (!isStream(stream)) return null;
    var state = stream._writableState || stream._readableState;
    return !!(stream.destroyed || stream[DESTROYED] || (state && state.destroyed));
  }

  function isWritableEnded(stream) {
    if (!isWritableStream(stream)) return null;
    if (stream.writableEnded === true) return true;
    var w = stream._writableState;
    if (w && w.errored) return false;
    return w && typeof w.ended === 'boolean' ? w.ended : null;
  }

  // Com `loose`, acabou também quem já escreveu tudo e só falta avisar.
  function isWritableFinished(stream, loose) {
    if (!isWritableStream(stream)) return null;
    if (stream.writableFinished === true) return true;
    var w = stream._writableState;
    if (w && w.errored) return false;
    if (!w || typeof w.finished !== 'boolean') return null;
    return w.finished || (!!loose && w.ended === true && w.length === 0);
  }

  function isReadableFinished(stream, loose) {
    if (!isReadableStream(stream)) return null;
    var r = stream._readableState;
    if (r && r.errored) return false;
    if (!r || typeof r.endEmitted !== 'boolean') return null;
    return r.endEmitted || (!!loose && r.ended === true && r.length === 0);
  }

  function isReadable(stream) {
    if (stream && !isAbsent(stream[READABLE])) return stream[READABLE];
    if (!stream || typeof stream.readable !== 'boolean') return null;
    if (isDestroyed(stream)) return false;
    return isReadableStream(stream) && stream.readable && !isReadableFinished(stream);
  }

  function isWritable(stream) {
    if (stream && !isAbsent(stream[WRITABLE])) return stream[WRITABLE];
    if (!stream || typeof stream.writable !== 'boolean') return null;
    if (isDestroyed(stream)) return false;
    return isWritableStream(stream) && stream.writable && !isWritableEnded(stream);
  }

  function isFinished(stream) {
    if (!isStream(stream)) return null;
    return isDestroyed(stream) || (!isReadable(stream) && !isWritable(stream));
  }

  // O erro com que acabou, se acabou com um.
  function errorOf(stream) {
    var w = stream._writableState;
    var r = stream._readableState;
    return stream.writableErrored || (w && w.errored) || stream.readableErrored || (r && r.errored) || null;
  }

  function isClosed(stream) {
    if (!isStream(stream)) return null;
    if (typeof stream.closed === 'boolean') return stream.closed;
    var w = stream._writableState;
    var r = stream._readableState;
    if ((w && typeof w.closed === 'boolean') || (r && typeof r.closed === 'boolean')) {
      return !!((w && w.closed) || (r && r.closed));
    }
    return typeof stream._closed === 'boolean' ? stream._closed : null;
  }

  // Uma resposta HTTP não tem estado de stream, mas avisa 'close'.
  function isServerResponse(stream) {
    return typeof stream._sent100 === 'boolean' && typeof stream._closed === 'boolean';
  }

  function willEmitClose(stream) {
    if (!isStream(stream)) return null;
    var state = stream._writableState || stream._readableState;
    if (!state) return isServerResponse(stream);
    return !!(state.autoDestroy && state.emitClose && state.closed === false);
  }

  function isDisturbed(stream) {
    if (!stream) return false;
    if (!isAbsent(stream[DISTURBED])) return !!stream[DISTURBED];
    return !!(stream.readableDidRead || stream.readableAborted);
  }

  function isErrored(stream) {
    if (!stream) return false;
    if (!isAbsent(stream[ERRORED])) return !!stream[ERRORED];
    var w = stream._writableState;
    var r = stream._readableState;
    return !!(errorOf(stream) || (r && r.errorEmitted) || (w && w.errorEmitted));
  }

  return {
    DESTROYED: DESTROYED,
    isReadableStream: isReadableStream,
    isWritableStream: isWritableStream,
    isStream: isStream,
    isWebStream: isWebStream,
    isIterable: isIterable,
    isDestroyed: isDestroyed,
    isWritableFinished: isWritableFinished,
    isReadableFinished: isReadableFinished,
    isReadable: isReadable,
    isWritable: isWritable,
    isFinished: isFinished,
    errorOf: errorOf,
    isClosed: isClosed,
    willEmitClose: willEmitClose,
    isDisturbed: isDisturbed,
    isErrored: isErrored
  };
})
