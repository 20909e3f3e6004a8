/* stream/pipe.js -- readable.pipe(destino): quem lê devagar faz quem produz esperar.
 *
 * Quando destino.write() devolve false, a origem para; quando o destino avisa 'drain', ela
 * volta. Com vários destinos, espera-se por todos: state.awaitDrainWriters é um destino, ou um
 * array deles se multiAwaitDrain. */
(function (native, need) {
  'use strict';

  var nextTick = need('queue').nextTick;
  var errorOrDestroy = need('stream/destroy').errorOrDestroy;

  // ---- quem falta esvaziar ----

  function waitFor(state, destination) {
    if (state.pipes.length === 1 && state.pipes[0] === destination) {
      state.awaitDrainWriters = destination;
      state.multiAwaitDrain = false;
    } else if (state.pipes.length > 1 && state.pipes.indexOf(destination) >= 0) {
      if (state.awaitDrainWriters.indexOf(destination) < 0) state.awaitDrainWriters.push(destination);
    }
  }

  function drained(source, destination) {
    var state = source._readableState;
    if (state.awaitDrainWriters === destination) {
      state.awaitDrainWriters = null;
    } else if (state.multiAwaitDrain) {
      var at = state.awaitDrainWriters.indexOf(destination);
      if (at >= 0) state.awaitDrainWriters.splice(at, 1);
    }
    var waiting = state.awaitDrainWriters;
    if ((!waiting || waiting.length === 0) && state.dataListening) source.resume();
  }

  function isStandardOutput(destination) {
    return destination._isStdio === true;
  }

  // ---- pipe ----

  function pipe(source, destination, options) {
    var state = source._readableState;
    if (state.pipes.length === 1 && !state.multiAwaitDrain) {
      state.multiAwaitDrain = true;
      state.awaitDrainWriters = state.awaitDrainWriters ? [state.awaitDrainWriters] : [];
    }
    state.pipes.push(destination);

    var onDrain; // só existe depois da primeira espera
    var cleanedUp = false;

    function end() {
      destination.end();
    }
    function detach() {
      source.unpipe(destination);
    }
    function onUnpipe(from, info) {
      if (from === source && info && info.hasUnpiped === false) {
        info.hasUnpiped = true;
        cleanUp();
      }
    }
    function onData(chunk) {
      if (destination.write(chunk) === false) pause();
    }
    function onError(error) {
      detach();
      destination.removeListener('error', onError);
      if (destination.listenerCount('error') > 0) return;
      var its = destination._writableState || destination._readableState;
      if (its && !its.errorEmitted) errorOrDestroy(destination, error);
      else destination.emit('error', error);
    }
    function onClose() {
      destination.removeListener('finish', onFinish);
      detach();
    }
    function onFinish() {
      destination.removeListener('close', onClose);
      detach();
    }

    function pause() {
      if (!cleanedUp) {
        waitFor(state, destination);
        source.pause();
      }
      if (onDrain === undefined) {
        onDrain = function () { drained(source, destination); };
        destination.on('drain', onDrain);
      }
    }

    function cleanUp() {
      destination.removeListener('close', onClose);
      destination.removeListener('finish', onFinish);
      if (onDrain !== undefined) destination.removeListener('drain', onDrain);
      destination.removeListener('error', onError);
      destination.removeListener('unpipe', onUnpipe);
      source.removeListener('end', end);
      source.removeListener('end', detach);
      source.removeListener('data', onData);
      cleanedUp = true;
      // O destino ia avisar 'drain' e agora ninguém ouviria: conta como esvaziado.
      if (onDrain !== undefined && state.awaitDrainWriters &&
          (!destination._writableState || destination._writableState.needDrain)) {
        onDrain();
      }
    }

    var atEnd = (options && options.end === false) || isStandardOutput(destination) ? detach : end;
    if (state.endEmitted) nextTick(atEnd);
    else source.once('end', atEnd);
    destination.on('unpipe', onUnpipe);
    source.on('data', onData);
    destination.prependListener('error', onError);
    destination.once('close', onClose);
    destination.once('finish', onFinish);
    destination.emit('pipe', source);
    if (destination.writableNeedDrain === true) pause();
    else if (!state.flowing) source.resume();
    return destination;
  }

  // ---- unpipe: de um destino, ou de todos ----

  function unpipe(source, destination) {
    var state = source._readableState;
    if (state.pipes.length === 0) return source;
    if (!destination) {
      var all = state.pipes;
      state.pipes = [];
      source.pause();
      all.forEach(function (each) { each.emit('unpipe', source, { hasUnpiped: false }); });
      return source;
    }
    var at = state.pipes.indexOf(destination);
    if (at < 0) return source;
    state.pipes.splice(at, 1);
    if (state.pipes.length === 0) source.pause();
    destination.emit('unpipe', source, { hasUnpiped: false });
    return source;
  }

  return { pipe: pipe, unpipe: unpipe };
})
