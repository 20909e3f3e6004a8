/* wire.js -- http sobre um Duplex: a conexão cifrada de https, ou a que o programa entrega com
 * server.emit('connection', stream).
 *
 * Nas outras conexões é o C que lê e escreve. Nestas, daqui vão para ele os bytes que o stream
 * entrega, e daqui saem os que ele quer mandar (http_wire.c). */
(function (native, need) {
  'use strict';

  var wire = native.part(3);
  var service = need('http/service');
  var SERVER = Symbol('httpServer');

  function onData(bytes) {
    wire.feed(this, typeof bytes === 'string' ? need('buffer').Buffer.from(bytes) : bytes);
  }

  function onEnd() {
    wire.ended(this);
  }

  function onClose() {
    wire.closed(this);
  }

  function onTimeout() {
    service.onTimeout(this[SERVER], this);
  }

  function onError(error) {
    this[SERVER].emit('clientError', error, this);
  }

  var listeners = { data: onData, end: onEnd, close: onClose, timeout: onTimeout, error: onError };

  function adopt(server, stream) {
    stream[SERVER] = server;
    stream.server = server;
    native.adoptStream(server, stream, service.maxSize(server), service.maxPairs(server),
      Boolean(server.insecureHTTPParser));
    Object.keys(listeners).forEach(function (name) { stream.on(name, listeners[name]); });
  }

  // O stream deixa de ser de http, e volta a quem o pediu.
  function release(stream) {
    Object.keys(listeners).forEach(function (name) { stream.removeListener(name, listeners[name]); });
    stream.readableFlowing = null;
    return stream;
  }

  function write(stream, bytes) {
    stream.write(bytes, function (error) {
      if (!error) wire.written(stream);
    });
  }

  // O C já não precisa dele.
  function close(stream, now) {
    if (stream.destroyed) return;
    if (now) stream.destroy();
    else if (typeof stream.destroySoon === 'function') stream.destroySoon();
    else stream.end();
  }

  return { adopt: adopt, release: release, write: write, close: close };
})
