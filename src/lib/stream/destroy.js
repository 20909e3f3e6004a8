/* stream/destroy.js -- como um stream começa (construct) e como acaba (destroy).
 *
 * destroy() marca os estados na hora, chama _destroy, e só no tick seguinte avisa 'error' e
 * 'close', nesta ordem: quem acabou de chamar ainda tem tempo de escutar. */
(function (native, need) {
  'use strict';

  var nextTick = need('queue').nextTick;
  var CONSTRUCT = Symbol('kConstruct');
  var DESTROY = Symbol('kDestroy');

  // O primeiro erro é o que fica.
  function rememberError(error, w, r) {
    if (!error) return;
    if (w && !w.errored) w.errored = error;
    if (r && !r.errored) r.errored = error;
  }

  // ---- destroy ----

  // É o método destroy de todo stream.
  function destroy(error, callback) {
    var r = this._readableState;
    var w = this._writableState;
    if ((w && w.destroyed) || (r && r.destroyed)) {
      if (typeof callback === 'function') callback();
      return this;
    }
    rememberError(error, w, r);
    if (w) w.destroyed = true;
    if (r) r.destroyed = true;
    if ((w || r).constructed) {
      tearDown(this, error, callback);
    } else {
      // Ainda abrindo: espera acabar de abrir para fechar.
      this.once(DESTROY, function (late) {
        tearDown(this, aggregate(late, error), callback);
      });
    }
    return this;
  }

  // Dois erros ao mesmo tempo viram um, que guarda os dois.
  function aggregate(inner, outer) {
    if (!inner || !outer || inner === outer) return inner || outer;
    if (Array.isArray(outer.errors)) {
      outer.errors.push(inner);
      return outer;
    }
    var error = new Error(outer.message);
    error.name = 'AggregateError';
    error.errors = [outer, inner];
    error.code = outer.code;
    return error;
  }

  function tearDown(stream, error, callback) {
    var called = false;
    function done(failure) {
      if (called) return;
      called = true;
      var r = stream._readableState;
      var w = stream._writableState;
      rememberError(failure, w, r);
      if (w) w.closed = true;
      if (r) r.closed = true;
      if (typeof callback === 'function') callback(failure);
      if (failure) nextTick(emitErrorThenClose, stream, failure);
      else nextTick(emitClose, stream);
    }
    try {
      stream._destroy(error || null, done);
    } catch (failure) {
      done(failure);
    }
  }

  function emitErrorThenClose(stream, error) {
    emitError(stream, error);
    emitClose(stream);
  }

  function emitClose(stream) {
    var r = stream._readableState;
    var w = stream._writableState;
    if (w) w.closeEmitted = true;
    if (r) r.closeEmitted = true;
    if ((w && w.emitClose) || (r && r.emitClose)) stream.emit('close');
  }

  function emitError(stream, error) {
    var r = stream._readableState;
    var w = stream._writableState;
    if ((w && w.errorEmitted) || (r && r.errorEmitted)) return;
    if (w) w.errorEmitted = true;
    if (r) r.errorEmitted = true;
    stream.emit('error', error);
  }

  // Um erro nosso (não de quem chamou): destrói, se o stream se destrói sozinho; senão só avisa.
  function errorOrDestroy(stream, error, sync) {
    var r = stream._readableState;
    var w = stream._writableState;
    if ((w && w.destroyed) || (r && r.destroyed)) return;
    if ((r && r.autoDestroy) || (w && w.autoDestroy)) {
      stream.destroy(error);
    } else if (error) {
      rememberError(error, w, r);
      if (sync) nextTick(emitError, stream, error);
      else emitError(stream, error);
    }
  }

  // É o método _undestroy: o stream volta ao começo (um socket que reconecta).
  function undestroy() {
    var r = this._readableState;
    var w = this._writableState;
    if (r) {
      r.constructed = true;
      r.closed = r.closeEmitted = r.destroyed = r.errorEmitted = r.reading = false;
      r.errored = null;
      r.ended = r.endEmitted = r.readable === false;
    }
    if (w) {
      w.constructed = true;
      w.closed = w.closeEmitted = w.destroyed = w.errorEmitted = w.finalCalled = w.prefinished = false;
      w.errored = null;
      w.ended = w.ending = w.finished = w.writable === false;
    }
  }

  // ---- construct: abrir antes de ler ou escrever ----

  function construct(stream, ready) {
    var r = stream._readableState;
    var w = stream._writableState;
    if (r) r.constructed = false;
    if (w) w.constructed = false;
    stream.once(CONSTRUCT, ready);
    if (stream.listenerCount(CONSTRUCT) === 1) nextTick(runConstruct, stream);
  }

  function runConstruct(stream) {
    var called = false;
    function done(error) {
      if (called) {
        errorOrDestroy(stream, error || need('codes').ERR_MULTIPLE_CALLBACK());
        return;
      }
      called = true;
      var r = stream._readableState;
      var w = stream._writableState;
      if (r) r.constructed = true;
      if (w) w.constructed = true;
      if ((w || r).destroyed) stream.emit(DESTROY, error);
      else if (error) errorOrDestroy(stream, error, true);
      else stream.emit(CONSTRUCT);
    }
    try {
      stream._construct(function (error) { nextTick(done, error); });
    } catch (error) {
      nextTick(done, error);
    }
  }

  return {
    aggregate: aggregate,
    construct: construct,
    destroy: destroy,
    errorOrDestroy: errorOrDestroy,
    undestroy: undestroy
  };
})
