/* round-robin.js -- o modo normal: o primário aceita e entrega cada conexão ao próximo da fila.
 *
 * Um worker livre espera em `free`; uma conexão sem worker, em `connections`. Ele só volta ao fim da
 * fila depois de dizer que recebeu a anterior. */
(function (native, need) {
  'use strict';

  var talk = need('cluster/talk');

  function RoundRobin(key, query) {
    this.key = key;
    this.all = {};              // id -> worker que escuta aqui
    this.free = [];             // os que esperam uma conexão, em ordem
    this.connections = [];      // as que esperam um worker
    this.handle = null;
    this.server = this._open(query);
  }

  RoundRobin.prototype._open = function (query) {
    var place = this;
    var server = need('net').createServer();
    server.once('listening', function () {
      place.handle = server._handle;
      place.handle.onconnection = function (connection, error) {
        if (!error) place.distribute(connection);
      };
      server._handle = place.server = null;
    });
    if (query.fd >= 0) server.listen({ fd: query.fd, backlog: query.backlog });
    else if (query.port >= 0) {
      server.listen({ port: query.port, host: query.address, ipv6Only: Boolean(query.flags & 1), backlog: query.backlog });
    } else {
      server.listen({ path: query.address, backlog: query.backlog, readableAll: query.readableAll,
        writableAll: query.writableAll });
    }
    return server;
  };

  RoundRobin.prototype.has = function (worker) {
    return this.all[worker.id] !== undefined;
  };

  // O worker quer escutar: reply(erro, resposta) quando o lugar estiver aberto.
  RoundRobin.prototype.add = function (worker, reply) {
    var place = this;
    this.all[worker.id] = worker;
    function done() {
      reply(null, place.handle.kind === 'tcp' ? { sockname: place.handle.address() } : null, null);
      place.handOff(worker);
    }
    if (this.server === null) return done();
    this.server.once('listening', done);
    this.server.once('error', function (error) { reply(error.errno, null, null); });
  };

  // Devolve true se não sobrou ninguém, e o lugar fechou.
  RoundRobin.prototype.remove = function (worker) {
    if (!this.has(worker)) return false;
    delete this.all[worker.id];
    this.free = this.free.filter(function (other) { return other !== worker; });
    if (Object.keys(this.all).length > 0) return false;
    this.connections.splice(0).forEach(function (connection) { connection.close(); });
    if (this.handle) this.handle.close();
    this.handle = null;
    return true;
  };

  RoundRobin.prototype.distribute = function (connection) {
    this.connections.push(connection);
    if (this.free.length > 0) this.handOff(this.free.shift());
  };

  RoundRobin.prototype.handOff = function (worker) {
    var place = this;
    if (!this.has(worker)) return;
    if (this.connections.length === 0) {
      this.free.push(worker);
      return;
    }
    var connection = this.connections.shift();
    talk.send(worker.process, { act: 'newconn', key: this.key }, connection, function (answer) {
      if (answer.accepted) connection.close();
      else place.distribute(connection);   // ele está de saída: é de outro
      place.handOff(worker);
    });
  };

  return RoundRobin;
})
