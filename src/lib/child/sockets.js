/* sockets.js -- as conexões de um servidor que estão em outros processos.
 *
 * Quem aceitou a conexão já não a tem, mas o servidor dela ainda quer saber: getConnections conta
 * também essas, e 'close' espera por elas. Quem mandou pergunta (NODE_SOCKET_GET_COUNT,
 * NODE_SOCKET_NOTIFY_CLOSE); quem recebeu conta, por servidor (a chave), e responde. */
(function (native, need) {
  'use strict';

  var nextTick = need('queue').nextTick;
  var hide = need('es/check').hide;

  function keyOf(server) {
    var place = server.address();
    return typeof place === 'object' ? place.family + ':' + place.address + ':' + place.port : place;
  }

  // ---- de quem manda ----

  function sending(target, envelope, socket, options) {
    var server = socket.server;
    if (!server._elsewhere) follow(server);
    envelope.key = server._elsewhere.key;
    if (server._elsewhere.targets.indexOf(target) < 0) {
      server._elsewhere.targets.push(target);
      target.once('exit', function () { forget(server, target); });
    }
    if (!options.keepOpen) server._connections--;
  }

  function forget(server, target) {
    var targets = server._elsewhere.targets;
    targets.splice(targets.indexOf(target), 1);
  }

  // Pergunta a um filho; sem resposta antes de ele ir embora, é um erro.
  function ask(target, key, question, answer, callback) {
    if (!target.connected) return callback(null, { count: 0 });
    function finish(error, message) {
      target.removeListener('internalMessage', onMessage);
      target.removeListener('disconnect', onDisconnect);
      callback(error, message);
    }
    function onMessage(message) {
      if (message.cmd === answer && message.key === key) finish(null, message);
    }
    function onDisconnect() {
      finish(need('codes').ERR_CHILD_CLOSED_BEFORE_REPLY());
    }
    target.on('internalMessage', onMessage);
    target.once('disconnect', onDisconnect);
    target._send({ cmd: question, key: key }, undefined, true);
  }

  function askAll(place, question, answer, callback) {
    var left = place.targets.length;
    var total = 0;
    if (left === 0) return nextTick(callback, null, 0);
    place.targets.slice().forEach(function (target) {
      ask(target, place.key, question, answer, function (error, message) {
        if (left <= 0) return;
        if (error) {
          left = 0;
          return callback(error);
        }
        total += message.count || 0;
        if (--left === 0) callback(null, total);
      });
    });
  }

  // O servidor passa a perguntar antes de contar e antes de 'close'.
  function follow(server) {
    var place = { key: keyOf(server), targets: [] };
    var closing = false;
    hide(server, '_elsewhere', place);
    hide(server, 'getConnections', function (callback) {
      askAll(place, 'NODE_SOCKET_GET_COUNT', 'NODE_SOCKET_COUNT', function (error, count) {
        if (error) callback(error);
        else callback(null, server._connections + count);
      });
      return this;
    });
    hide(server, '_emitCloseIfDrained', function () {
      if (this._handle || this._connections > 0 || closing) return;
      closing = true;
      askAll(place, 'NODE_SOCKET_NOTIFY_CLOSE', 'NODE_SOCKET_ALL_CLOSED', function () { server.emit('close'); });
    });
  }

  // ---- de quem recebe ----

  function received(target, key, socket) {
    if (!target._received) hide(target, '_received', Object.create(null));
    if (!target._received[key]) target._received[key] = count(target, key);
    target._received[key].add(socket);
  }

  function count(target, key) {
    var open = 0;
    var told = false;   // já nos perguntaram quando acabam

    function tellIfEmpty() {
      if (told && open === 0) target._send({ cmd: 'NODE_SOCKET_ALL_CLOSED', key: key }, undefined, true);
    }

    target.on('internalMessage', function (message) {
      if (message.key !== key || !target.channel) return;
      if (message.cmd === 'NODE_SOCKET_GET_COUNT') {
        target._send({ cmd: 'NODE_SOCKET_COUNT', key: key, count: open }, undefined, true);
      } else if (message.cmd === 'NODE_SOCKET_NOTIFY_CLOSE') {
        told = true;
        tellIfEmpty();
      }
    });
    return {
      add: function (socket) {
        open++;
        socket.once('close', function () {
          open--;
          if (target.channel) tellIfEmpty();
        });
      }
    };
  }

  return { sending: sending, received: received };
})
