/* listen.js -- abrir o lugar em que um servidor escuta.
 *
 * Um lugar é { address, port }, { path }, { fd } ou { handle } (já aberto); sem endereço, qualquer um
 * desta máquina. Num processo de cluster quem abre é o primário: cluster/inside.js põe em `borrow`
 * quem pede a ele. */
(function (native, need) {
  'use strict';

  var nextTick = need('queue').nextTick;
  var handles = need('net/handle');
  var EINVAL = -22;

  var listen = { open: open, start: start, borrow: null };

  // Um handle no lugar pedido, ou o número do erro.
  function openOne(place) {
    if (place.handle) return place.handle;
    if (place.fd !== undefined) {
      var kind = handles.guess(place.fd);
      return kind === 'TCP' || kind === 'PIPE' ? handles.adopt(place.fd) : EINVAL;
    }
    var handle = handles.create(place.path ? 'pipe' : 'tcp');
    var error = handle.bind(place.address, place.port, place.onlyIPv6);
    if (!error) return handle;
    handle.close();
    return error;
  }

  // Sem endereço: `::`, que atende também IPv4; onde não há IPv6, 0.0.0.0.
  function open(place) {
    if (place.address || place.fd !== undefined || place.handle) return openOne(place);
    place.address = '::';
    var handle = openOne(place);
    if (typeof handle !== 'number') return handle;
    place.address = '0.0.0.0';
    return openOne(place);
  }

  function start(server, place, backlog) {
    if (listen.borrow === null || place.handle || place.exclusive) return use(server, place, open(place), backlog);
    listen.borrow(server, place, backlog, function (error, handle) {
      if (error) server.emit('error', need('syserr').connect(error, 'bind', place.address, place.port));
      else use(server, place, handle, backlog);
    });
  }

  function use(server, place, handle, backlog) {
    var error = typeof handle === 'number' ? handle : handle.listen(backlog);
    if (error) {
      if (typeof handle !== 'number') handle.close();
      return nextTick(emitError, server, listenError(error, place));
    }
    handle.owner = server;
    server._handle = handle;
    if (server._unref) handle.unref();
    nextTick(emitListening, server);
  }

  function listenError(error, place) {
    var result = need('syserr').listen(error, 'listen', place.address, place.port);
    if (place.port === -1) result.port = -1; // um caminho não tem porta; o Node diz assim
    return result;
  }

  function emitError(server, error) {
    server.emit('error', error);
  }

  function emitListening(server) {
    if (server._handle) server.emit('listening');
  }

  return listen;
})
