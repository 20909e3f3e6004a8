/* stream/legacy.js -- Stream, o avô: um EventEmitter com o pipe() de antes da contrapressão
 * organizada. Todos os outros herdam dele; pacotes antigos ainda o usam sozinho. */
(function (native, need) {
  'use strict';

  var EventEmitter = need('events');

  function Stream(options) {
    EventEmitter.init.call(this, options);
  }
  Object.setPrototypeOf(Stream.prototype, EventEmitter.prototype);
  Object.setPrototypeOf(Stream, EventEmitter);

  Stream.prototype.pipe = function (destination, options) {
    var source = this;
    var ended = false;

    function onData(chunk) {
      if (destination.writable && destination.write(chunk) === false && source.pause) source.pause();
    }
    function onDrain() {
      if (source.readable && source.resume) source.resume();
    }
    function onEnd() {
      if (ended) return;
      ended = true;
      destination.end();
    }
    function onClose() {
      if (ended) return;
      ended = true;
      if (typeof destination.destroy === 'function') destination.destroy();
    }
    function onError(error) {
      cleanUp();
      if (EventEmitter.listenerCount(this, 'error') === 0) this.emit('error', error);
    }
    function cleanUp() {
      source.removeListener('data', onData);
      destination.removeListener('drain', onDrain);
      source.removeListener('end', onEnd);
      source.removeListener('close', onClose);
      source.removeListener('error', onError);
      destination.removeListener('error', onError);
      source.removeListener('end', cleanUp);
      source.removeListener('close', cleanUp);
      destination.removeListener('close', cleanUp);
    }

    source.on('data', onData);
    destination.on('drain', onDrain);
    if (!destination._isStdio && (!options || options.end !== false)) {
      source.on('end', onEnd);
      source.on('close', onClose);
    }
    source.prependListener('error', onError);
    destination.prependListener('error', onError);
    source.on('end', cleanUp);
    source.on('close', cleanUp);
    destination.on('close', cleanUp);
    destination.emit('pipe', source);
    return destination;
  };

  // Está aqui, e não só em EventEmitter, porque quem copia os métodos de Stream a procura.
  Stream.prototype.eventNames = EventEmitter.prototype.eventNames;

  return Stream;
})
