/* query.js -- uma pergunta a um servidor de DNS: mandar, esperar, insistir.
 *
 * Por UDP, que pode perder a pergunta ou a resposta: passado o prazo pergunta-se ao próximo servidor, e
 * de novo a todos, cada rodada com o dobro do prazo. Uma resposta que não coube num pacote vem com o
 * bit TC, e aí a mesma pergunta vai por TCP. */
(function (native, need) {
  'use strict';

  var Buffer = need('buffer').Buffer;
  var packet = need('dns/packet');

  var CODES = { 1: 'EFORMERR', 2: 'ESERVFAIL', 3: 'ENOTFOUND', 4: 'ENOTIMP', 5: 'EREFUSED' };
  var DEFAULT_TIMEOUT = 5000;      // ms

  // options: { servers: [{ address, port }], timeout, tries, local }; callback(código ou null, records).
  // Devolve a função que desiste, com o código que o callback vai receber.
  function query(name, type, options, callback) {
    var id = Math.floor(Math.random() * 65536);
    var bytes = packet.encode(id, name, type);
    var attempts = options.servers.length * options.tries;
    var attempt = 0;
    var failure = 'ETIMEOUT';
    var stop = function () {};   // desfaz a tentativa em andamento
    var over = false;

    function finish(code, records) {
      if (over) return;
      over = true;
      stop();
      callback(code, records);
    }

    function next() {
      stop();
      if (attempt === attempts) return finish(failure);
      var server = options.servers[attempt % options.servers.length];
      var round = Math.floor(attempt / options.servers.length);
      attempt++;
      stop = ask(server, bytes, options.local, onReply);
      var ms = (options.timeout < 0 ? DEFAULT_TIMEOUT : options.timeout) * Math.pow(2, round);
      var timer = need('timers').setTimeout(function () {
        failure = 'ETIMEOUT';
        next();
      }, ms);
      var stopAsking = stop;
      stop = function () {
        need('timers').clearTimeout(timer);
        stopAsking();
      };
    }

    function onReply(error, reply) {
      if (over) return;
      if (error) {
        failure = 'ECONNREFUSED';
        return next();
      }
      var answer;
      try {
        answer = packet.decode(reply);
      } catch (broken) {
        return finish('EBADRESP');
      }
      if (answer.id !== id) return;   // não é a nossa
      if (answer.truncated) return askAgain();
      if (answer.code !== 0) return finish(CODES[answer.code] || 'ESERVFAIL');
      if (answer.records.length === 0) return finish('ENODATA');
      finish(null, answer.records);
    }

    function askAgain() {
      stop();
      stop = askByTcp(options.servers[(attempt - 1) % options.servers.length], bytes, onReply);
    }

    if (bytes === null) need('queue').nextTick(finish, 'EBADNAME');
    else next();
    return finish;
  }

  // Um socket UDP ligado a um endereço lê e escreve como os outros: cada leitura é um pacote.
  function ask(server, bytes, local, callback) {
    var handle = native.udp(server.address, server.port, local && local[native.isIP(server.address)]);
    if (typeof handle === 'number') {
      need('queue').nextTick(callback, handle);
      return function () {};
    }
    handle.onread = function (reply, error) {
      if (reply !== undefined) callback(null, reply);
      else if (error !== 0) callback(error);
    };
    handle.readStart();
    handle.write(bytes);
    return function () { handle.close(); };
  }

  // Por TCP, cada mensagem tem o seu tamanho antes.
  function askByTcp(server, bytes, callback) {
    var socket = need('net').connect(server.port, server.address);
    var received = Buffer.alloc(0);
    var size = Buffer.alloc(2);
    size.writeUInt16BE(bytes.length, 0);
    socket.write(Buffer.concat([size, bytes]));
    socket.on('error', callback);
    socket.on('data', function (data) {
      received = Buffer.concat([received, data]);
      if (received.length < 2 || received.length < 2 + received.readUInt16BE(0)) return;
      callback(null, received.subarray(2, 2 + received.readUInt16BE(0)));
    });
    return function () {
      socket.removeAllListeners('error');
      socket.on('error', function () {});
      socket.destroy();
    };
  }

  return query;
})
