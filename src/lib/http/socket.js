/* socket.js -- a conexão de um pedido, como o programa a vê (req.socket).
 *
 * Não é um net.Socket: quem lê e escreve nela é o C. É um emissor com as mesmas perguntas e
 * os mesmos ajustes, criado só para quem o pede. Um pedido que troca de protocolo (Upgrade,
 * CONNECT) recebe um net.Socket de verdade. */
(function (native, need) {
  'use strict';

  var Stream = need('stream/legacy');
  var nextTick = need('queue').nextTick;
  var connection = native.part(4);

  var prototype = Object.create(Stream.prototype);
  prototype.constructor = function HttpSocket() {};
  prototype.server = null;
  prototype.timeout = 0;
  prototype.connecting = false;
  prototype.pending = false;
  prototype.readableHighWaterMark = prototype.writableHighWaterMark = 16 * 1024;
  prototype.allowHalfOpen = true;
  prototype._ending = false;
  prototype._hadError = false;

  var getters = {
    destroyed: function () { return !connection.isOpen(this); },
    closed: function () { return !connection.isOpen(this); },
    readable: function () { return connection.isOpen(this); },
    writable: function () { return !this._ending && connection.isOpen(this); },
    writableEnded: function () { return this._ending || !connection.isOpen(this); },
    readyState: function () { return connection.isOpen(this) ? 'open' : 'closed'; },
    remoteAddress: function () { return peer(this).address; },
    remotePort: function () { return peer(this).port; },
    remoteFamily: function () { return peer(this).family; },
    localAddress: function () { return this.address().address; },
    localPort: function () { return this.address().port; },
    localFamily: function () { return this.address().family; },
    bytesRead: function () { return connection.bytesReceived(this) || 0; },
    bytesWritten: function () { return connection.bytesSent(this) || 0; },
    writableLength: function () { return connection.bytesLeft(this) || 0; },
    bufferSize: function () { return connection.bytesLeft(this); },
    _httpMessage: function () { return connection.messages(this)[1] || null; }
  };
  Object.keys(getters).forEach(function (name) {
    Object.defineProperty(prototype, name, { get: getters[name], enumerable: true, configurable: true });
  });

  // Quem já perguntou continua sabendo depois que a conexão fecha.
  function peer(socket) {
    if (!socket._peername) socket._peername = connection.peer(socket);
    return socket._peername || {};
  }

  prototype.address = function () {
    return connection.local(this) || {};
  };

  prototype.write = function (data, encoding, callback) {
    if (typeof encoding === 'function') {
      callback = encoding;
      encoding = undefined;
    }
    var left = connection.writeRaw(this, data, encoding);
    if (typeof callback === 'function') nextTick(callback);
    return left !== undefined && left < this.writableHighWaterMark;
  };

  prototype.end = function (data, encoding, callback) {
    if (typeof data === 'function') {
      callback = data;
      data = undefined;
    }
    if (data !== undefined && data !== null) this.write(data, encoding);
    this._ending = true;
    connection.end(this);
    if (typeof callback === 'function') this.once('finish', callback);
    return this;
  };
  prototype.destroySoon = function () {
    this.end();
  };

  prototype.destroy = function (error) {
    if (!connection.isOpen(this)) return this;
    connection.destroy(this, Boolean(error));
    if (error) nextTick(emitError, this, error);
    return this;
  };
  prototype.resetAndDestroy = prototype.destroy;

  function emitError(socket, error) {
    if (socket.listenerCount('error') > 0) socket.emit('error', error);
    if (socket.server) socket.server.emit('clientError', error, socket);
  }

  prototype.setTimeout = function (ms, callback) {
    need('validators').validateNumber(ms, 'msecs');
    if (!(ms >= 0) || ms === Infinity) {
      throw need('codes').ERR_OUT_OF_RANGE('msecs', 'a non-negative finite number', ms);
    }
    if (callback !== undefined) {
      need('validators').validateFunction(callback, 'callback');
      if (ms === 0) this.removeListener('timeout', callback);
      else this.once('timeout', callback);
    }
    this.timeout = ms;
    connection.setTimeout(this, ms);
    return this;
  };

  prototype.setNoDelay = function (on) {
    connection.setNoDelay(this, on === undefined || Boolean(on));
    return this;
  };
  prototype.setKeepAlive = function (on) {
    connection.setKeepAlive(this, Boolean(on));
    return this;
  };
  prototype.pause = function () {
    connection.flowSocket(this, false);
    return this;
  };
  prototype.resume = function () {
    connection.flowSocket(this, true);
    return this;
  };
  prototype.setEncoding = function () {
    throw need('codes').ERR_HTTP_SOCKET_ENCODING();
  };
  prototype.ref = prototype.unref = function () { return this; };
  prototype.cork = prototype.uncork = function () {};

  return {
    prototype: prototype,
    closed: Object.create(prototype) // o de um pedido cuja conexão já se foi
  };
})
