/* socket.js -- a conexão de um pedido, como o programa a vê (req.socket).
 *
 * Não é um net.Socket: quem lê e escreve nela é o C. É um emissor com as mesmas perguntas e
 * os mesmos ajustes, criado só para quem o pede. Um pedido que troca de protocolo (Upgrade,
 * CONNECT) recebe um net.Socket de verdade. */
(function (native, need) {
  'use strict';

  var Stream = need('stream/legacy');
  var nextTick = need('queue').nextTick;

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
    destroyed: function () { return !native.isOpen(this); },
    closed: function () { return !native.isOpen(this); },
    readable: function () { return native.isOpen(this); },
    writable: function () { return !this._ending && native.isOpen(this); },
    writableEnded: function () { return this._ending || !native.isOpen(this); },
    readyState: function () { return native.isOpen(this) ? 'open' : 'closed'; },
    remoteAddress: function () { return peer(this).address; },
    remotePort: function () { return peer(this).port; },
    remoteFamily: function () { return peer(this).family; },
    localAddress: function () { return this.address().address; },
    localPort: function () { return this.address().port; },
    localFamily: function () { return this.address().family; },
    bytesRead: function () { return native.bytesReceived(this) || 0; },
    bytesWritten: function () { return native.bytesSent(this) || 0; },
    writableLength: function () { return native.bytesLeft(this) || 0; },
    bufferSize: function () { return native.bytesLeft(this); },
    _httpMessage: function () { return native.messages(this)[1] || null; }
  };
  Object.keys(getters).forEach(function (name) {
    Object.defineProperty(prototype, name, { get: getters[name], enumerable: true, configurable: true });
  });

  // Quem já perguntou continua sabendo depois que a conexão fecha.
  function peer(socket) {
    if (!socket._peername) socket._peername = native.peer(socket);
    return socket._peername || {};
  }

  prototype.address = function () {
    return native.local(this) || {};
  };

  prototype.write = function (data, encoding, callback) {
    if (typeof encoding === 'function') {
      callback = encoding;
      encoding = undefined;
    }
    var left = native.writeRaw(this, data, encoding);
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
    native.end(this);
    if (typeof callback === 'function') this.once('finish', callback);
    return this;
  };
  prototype.destroySoon = function () {
    this.end();
  };

  prototype.destroy = function (error) {
    if (!native.isOpen(this)) return this;
    native.destroy(this, Boolean(error));
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
    native.setTimeout(this, ms);
    return this;
  };

  prototype.setNoDelay = function (on) {
    native.setNoDelay(this, on === undefined || Boolean(on));
    return this;
  };
  prototype.setKeepAlive = function (on) {
    native.setKeepAlive(this, Boolean(on));
    return this;
  };
  prototype.pause = function () {
    native.flowSocket(this, false);
    return this;
  };
  prototype.resume = function () {
    native.flowSocket(this, true);
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
