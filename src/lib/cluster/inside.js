/* inside.js -- cluster num worker: quem escuta de verdade é o primário.
 *
 * server.listen pergunta a ele (queryServer). No modo normal a resposta é um handle de mentira, que
 * recebe as conexões pelo canal (newconn); no outro, o próprio descritor. */
(function (native, need) {
  'use strict';

  var EventEmitter = need('events');
  var process = need('process');
  var talk = need('cluster/talk');
  var Worker = need('cluster/worker');
  var handles = need('net/handle');

  var FOREVER = 2147483647;   // ms: o timer mais longo

  var cluster = new EventEmitter();
  var places = {};            // chave do primário -> handle em que este processo "escuta"
  var indexes = {};           // quantas vezes o mesmo lugar foi pedido

  cluster.isWorker = true;
  cluster.isMaster = false;
  cluster.isPrimary = false;
  cluster.worker = null;
  cluster.Worker = Worker;

  function send(message, callback) {
    return talk.send(process, message, null, callback);
  }

  cluster._setupWorker = function () {
    var worker = new Worker({ id: process.env.NODE_UNIQUE_ID, process: process, state: 'online' });
    cluster.worker = worker;
    process.once('disconnect', function () {
      process.channel = null;
      worker.emit('disconnect');
      if (!worker.exitedAfterDisconnect) process.exit(0);   // o primário se foi
    });
    process.on('internalMessage', talk.listener(worker, function (message, handle) {
      if (message.act === 'newconn') onConnection(message, handle);
      else if (message.act === 'disconnect') leave(worker, true);
    }));
    need('net/listen').borrow = borrow;
    send({ act: 'online' });
  };

  // ---- escutar ----

  function borrow(server, place, backlog, callback) {
    var address = place.path && place.path[0] !== '\0' ? need('path').resolve(place.path) : place.address;
    var query = {
      act: 'queryServer',
      address: address === undefined ? null : address,
      port: place.port === undefined ? null : place.port,
      addressType: place.path ? -1 : place.fd !== undefined ? null : place.family || 4,
      fd: place.fd,
      flags: place.onlyIPv6 ? 1 : 0,
      backlog: backlog,
      readableAll: place.readableAll,
      writableAll: place.writableAll
    };
    query.index = nextIndex([query.address, query.port, query.addressType, query.fd].join(':'));
    server.once('listening', function () { tell(server, query); });
    send(query, function (reply, handle) {
      if (reply.errno) callback(reply.errno);
      else callback(0, handle ? sharedHandle(reply, handle) : falseHandle(reply));
    });
  }

  function nextIndex(name) {
    indexes[name] = (indexes[name] || 0) + 1;
    return indexes[name] - 1;
  }

  function tell(server, query) {
    var address = server.address();
    cluster.worker.state = 'listening';
    send(Object.assign({}, query, { act: 'listening', port: (address && address.port) || query.port }));
  }

  // O descritor é o do primário, e é este processo que aceita.
  function sharedHandle(reply, handle) {
    var close = handle.close;
    handle.close = function () {
      send({ act: 'close', key: reply.key });
      delete places[reply.key];
      return close.call(this);
    };
    places[reply.key] = handle;
    return handle;
  }

  // Um handle sem descritor: o que net.Server espera de um, e um timer que segura o programa.
  function falseHandle(reply) {
    var timer = null;
    var handle = {
      kind: reply.sockname ? 'tcp' : 'pipe',
      owner: null,
      onconnection: handles.prototype.onconnection,
      listen: function () { return 0; },
      address: function () { return Object.assign({}, reply.sockname); },
      ref: function () {
        if (timer === null) timer = need('timers').setInterval(function () {}, FOREVER);
      },
      unref: function () {
        need('timers').clearInterval(timer);
        timer = null;
      },
      close: function () {
        if (places[reply.key] !== handle) return;
        handle.unref();
        send({ act: 'close', key: reply.key });
        delete places[reply.key];
      }
    };
    handle.ref();
    places[reply.key] = handle;
    return handle;
  }

  function onConnection(message, connection) {
    var place = places[message.key];
    var server = place && place.owner;
    var accepted = Boolean(place) && !(server && server.maxConnections && server._connections >= server.maxConnections);
    send({ ack: message.seq, accepted: accepted });
    if (accepted) place.onconnection(connection, 0);
    else connection.close();
  }

  // ---- sair ----

  // Fecha os servidores, espera as conversas acabarem e só então o canal.
  function leave(worker, asked) {
    var waiting = 1;
    worker.exitedAfterDisconnect = true;
    function one() {
      if (--waiting > 0) return;
      if (asked) process.disconnect();
      else send({ act: 'exitedAfterDisconnect' }, function () { process.disconnect(); });
    }
    Object.keys(places).forEach(function (key) {
      var server = places[key].owner;
      if (!server) return;
      waiting++;
      server.close(one);
    });
    one();
  }

  Worker.prototype.disconnect = function () {
    if (this.state === 'disconnecting' || this.state === 'destroying') return this;
    this.state = 'disconnecting';
    leave(this, false);
    return this;
  };

  Worker.prototype.destroy = function () {
    if (this.state === 'destroying') return;
    this.exitedAfterDisconnect = true;
    if (!this.isConnected()) process.exit(0);
    this.state = 'destroying';
    send({ act: 'exitedAfterDisconnect' }, function () { process.disconnect(); });
    process.once('disconnect', function () { process.exit(0); });
  };

  return cluster;
})
