/* socket.js -- net.Socket: um Duplex sobre um handle.
 *
 * O C sabe ler, escrever e fechar; aqui se decide quando: parar de ler se ninguém consome,
 * esperar o connect antes de escrever, avisar na ordem certa. Conectar está em
 * net/connect.js. */
(function (native, need) {
  'use strict';

  var Duplex = need('stream').Duplex;
  var Buffer = need('buffer').Buffer;
  var nextTick = need('queue').nextTick;
  var handles = need('net/handle');

  var LONGEST_DELAY = 2147483647; // ms

  function systemError(error, syscall) {
    return need('syserr').plain(error, syscall);
  }

  function Socket(options) {
    if (!(this instanceof Socket)) return new Socket(options);
    options = typeof options === 'number' ? { fd: options } : options || {};
    checkOptions(options);
    Duplex.call(this, streamOptions(options));

    this.connecting = false;
    this.server = this._server = null;
    this._handle = options.handle || null;
    this._hadError = false;
    this._parent = null;
    this._host = null;
    this._timer = null;
    this._sockname = this._peername = null;
    this._pendingData = null;      // o que um write pediu antes de conectar
    this._pendingEncoding = '';
    this._written = null;          // callback do write que o kernel ainda não aceitou
    this._ended = null;            // callback do shutdown em andamento
    this._bytesRead = this._bytesWritten = 0;
    this._noDelay = Boolean(options.noDelay);
    this._keepAlive = Boolean(options.keepAlive);
    this._keepAliveDelay = ~~(options.keepAliveInitialDelay / 1000);

    if (!this._handle && options.fd !== undefined) openDescriptor(this, options.fd);
    if (this._handle) this._handle.owner = this;
    this.on('end', onEnd);
    if (options.onread) need('net/onread')(this, options.onread);
    if (this._handle && options.readable !== false) {
      if (options.pauseOnCreate) this.pause();
      else if (!options.manualStart) this.read(0);
    }
  }
  Object.setPrototypeOf(Socket.prototype, Duplex.prototype);
  Object.setPrototypeOf(Socket, Duplex);

  function checkOptions(options) {
    if (options.objectMode || options.readableObjectMode || options.writableObjectMode) throw objectModeError(options);
    if (options.keepAliveInitialDelay !== undefined) {
      need('validators').validateNumber(options.keepAliveInitialDelay, 'options.keepAliveInitialDelay');
    }
  }

  function objectModeError(options) {
    var name = ['objectMode', 'readableObjectMode', 'writableObjectMode'].filter(function (name) {
      return options[name];
    })[0];
    return need('codes').ERR_INVALID_ARG_VALUE('options.' + name, options[name], 'is not supported');
  }

  function streamOptions(options) {
    return Object.assign({}, options, {
      allowHalfOpen: Boolean(options.allowHalfOpen),
      emitClose: false,       // 'close' só quando o descritor fechou de verdade
      autoDestroy: true,
      decodeStrings: false    // o C sabe escrever texto
    });
  }

  function openDescriptor(socket, fd) {
    var handle = handles.fromDescriptor(fd);
    if (typeof handle === 'number') throw systemError(handle, 'open');
    socket._handle = handle;
  }

  // ---- ler ----

  Socket.prototype._read = function (size) {
    var socket = this;
    if (this.connecting || !this._handle) {
      this.once('connect', function () { socket._read(size); });
    } else if (!this._handle.reading) {
      this._handle.reading = true;
      var error = this._handle.readStart();
      if (error) this.destroy(systemError(error, 'read'));
    }
  };

  function stopReading(socket) {
    socket._handle.reading = false;
    socket._handle.readStop();
  }

  // Chegaram bytes; ou, sem bytes, um erro ou o fim (0).
  handles.prototype.onread = function (bytes, error) {
    var socket = this.owner;
    touch(socket);
    if (socket.destroyed) return;
    if (bytes !== undefined) {
      var goes = socket._direct ? socket._direct(bytes) : socket.push(bytes);
      if (!goes && socket._handle === this) stopReading(socket);
    } else if (error !== 0) {
      socket.destroy(systemError(error, 'read'));
    } else {
      socket.push(null);
      socket.read(0);
    }
  };
  handles.prototype.reading = false;

  // O outro lado encerrou. Sem allowHalfOpen, escrever depois disso é erro dele, não nosso:
  // o texto do erro diz isso.
  function onEnd() {
    if (!this.allowHalfOpen) this.write = writeAfterEnd;
  }

  function writeAfterEnd(chunk, encoding, callback) {
    if (!this.writableEnded) return Duplex.prototype.write.call(this, chunk, encoding, callback);
    if (typeof encoding === 'function') callback = encoding;
    var error = new Error('This socket has been ended by the other party');
    error.code = 'EPIPE';
    if (typeof callback === 'function') nextTick(callback, error);
    this.destroy(error);
    return false;
  }

  // ---- escrever ----

  Socket.prototype._write = function (data, encoding, callback) {
    send(this, false, data, encoding, callback);
  };

  Socket.prototype._writev = function (chunks, callback) {
    send(this, true, chunks, '', callback);
  };

  function send(socket, many, data, encoding, callback) {
    if (socket.connecting) return sendLater(socket, many, data, encoding, callback);
    socket._pendingData = null;
    socket._pendingEncoding = '';
    var handle = socket._handle;
    if (!handle) return callback(need('codes').ERR_SOCKET_CLOSED());
    touch(socket);
    var result = many ? handle.writev(data.map(toBuffer)) : handle.write(data, encoding);
    if (result === 1) socket._written = callback;
    else if (result === 0) callback();
    else callback(systemError(result, 'write'));
  }

  function toBuffer(entry) {
    return typeof entry.chunk === 'string' ? Buffer.from(entry.chunk, entry.encoding) : entry.chunk;
  }

  // O Writable guarda os outros writes enquanto este espera.
  function sendLater(socket, many, data, encoding, callback) {
    socket._pendingData = data;
    socket._pendingEncoding = encoding;
    function onClose() {
      callback(need('codes').ERR_SOCKET_CLOSED_BEFORE_CONNECTION());
    }
    socket.once('connect', function () {
      socket.removeListener('close', onClose);
      send(socket, many, data, encoding, callback);
    });
    socket.once('close', onClose);
  }

  handles.prototype.onwritten = function (error) {
    var socket = this.owner;
    var callback = socket._written;
    socket._written = null;
    if (socket.destroyed || error === 0) {
      if (error === 0) touch(socket);
      callback();
    } else {
      callback(systemError(error, 'write'));
    }
  };

  Socket.prototype._final = function (callback) {
    var socket = this;
    if (this.pending) {
      this.once('connect', function () { socket._final(callback); });
    } else if (this._handle.shutdown() === 0) {
      this._ended = callback;
    } else {
      callback();
    }
  };

  handles.prototype.onshutdown = function () {
    this.owner._ended();
  };

  Socket.prototype.end = function (data, encoding, callback) {
    Duplex.prototype.end.call(this, data, encoding, callback);
    return this;
  };

  // ---- fechar ----

  Socket.prototype._destroy = function (error, callback) {
    var socket = this;
    var handle = this._handle;
    this.connecting = false;
    clearTimer(this);
    if (handle) {
      this._bytesRead = handle.bytesRead;
      this._bytesWritten = handle.bytesWritten;
      this._handle = this._sockname = null;
      handle.onclose = function () { socket.emit('close', Boolean(error)); };
      if (this._resetting) handle.reset();
      else handle.close();
    }
    callback(error);
    if (!handle) nextTick(emitClose, this);
    if (this._server) {
      this._server._connections--;
      this._server._emitCloseIfDrained();
    }
  };

  function emitClose(socket) {
    socket.emit('close');
  }

  Socket.prototype.destroySoon = function () {
    if (this.writable) this.end();
    if (this.writableFinished) this.destroy();
    else this.once('finish', this.destroy);
  };

  Socket.prototype.resetAndDestroy = function () {
    if (!this._handle) {
      this.destroy(need('codes').ERR_SOCKET_CLOSED());
    } else if (this._handle.kind !== 'tcp') {
      throw need('codes').ERR_INVALID_HANDLE_TYPE();
    } else if (this.connecting) {
      this.once('connect', reset);
    } else {
      reset.call(this);
    }
    return this;
  };

  function reset() {
    this._resetting = true;
    this.destroy();
  }

  // ---- tempo ----

  // Um socket só tem timer se pediu; qualquer atividade recomeça a contagem.
  function touch(socket) {
    if (socket._timer !== null) socket._timer.refresh();
  }

  function clearTimer(socket) {
    if (socket._timer !== null) need('timers').clearTimeout(socket._timer);
    socket._timer = null;
  }

  Socket.prototype.setTimeout = function (ms, callback) {
    if (this.destroyed) return this;
    var validators = need('validators');
    this.timeout = ms;
    validators.validateNumber(ms, 'msecs');
    if (!(ms >= 0) || ms === Infinity) {
      throw need('codes').ERR_OUT_OF_RANGE('msecs', 'a non-negative finite number', ms);
    }
    if (callback !== undefined) validators.validateFunction(callback, 'callback');
    if (ms > LONGEST_DELAY) ms = truncated(ms);
    clearTimer(this);
    if (ms === 0) {
      if (callback !== undefined) this.removeListener('timeout', callback);
    } else {
      this._timer = need('timers').setTimeout(this._onTimeout.bind(this), ms);
      this._timer.unref();
      if (callback !== undefined) this.once('timeout', callback);
    }
    return this;
  };

  function truncated(ms) {
    need('process').emitWarning(ms + ' does not fit into a 32-bit signed integer.\n' +
      'Timer duration was truncated to ' + LONGEST_DELAY + '.', 'TimeoutOverflowWarning');
    return LONGEST_DELAY;
  }

  // Um envio que anda, mesmo devagar, não é inatividade.
  Socket.prototype._onTimeout = function () {
    var left = this._handle ? this._handle.writeQueueSize : 0;
    if (left > 0 && left !== this._lastLeft) {
      this._lastLeft = left;
      touch(this);
    } else {
      this.emit('timeout');
    }
  };
  Socket.prototype._lastLeft = 0;

  Socket.prototype._unrefTimer = function () {
    touch(this);
  };

  // ---- ajustes: valem já, ou quando conectar ----

  Socket.prototype.setNoDelay = function (enable) {
    enable = enable === undefined || Boolean(enable);
    if (this._handle && this._handle.kind === 'tcp' && !this.connecting && enable !== this._noDelay) {
      this._handle.setNoDelay(enable);
    }
    this._noDelay = enable;
    return this;
  };

  Socket.prototype.setKeepAlive = function (enable, delay) {
    this._keepAlive = Boolean(enable);
    this._keepAliveDelay = ~~(delay / 1000);
    if (this._handle && this._handle.kind === 'tcp' && !this.connecting) {
      this._handle.setKeepAlive(this._keepAlive, this._keepAliveDelay);
    }
    return this;
  };

  Socket.prototype.ref = function () {
    if (this._handle) this._handle.ref();
    else this.once('connect', this.ref);
    return this;
  };

  Socket.prototype.unref = function () {
    if (this._handle) this._handle.unref();
    else this.once('connect', this.unref);
    return this;
  };

  // ---- o que se pode perguntar ----

  Socket.prototype._getsockname = function () {
    if (!this._handle) return {};
    if (!this._sockname) this._sockname = placeOf(this._handle.address());
    return this._sockname;
  };

  Socket.prototype._getpeername = function () {
    if (!this._peername && this._handle && !this.connecting) {
      var peer = this._handle.peer();
      if (typeof peer !== 'number') this._peername = peer;
    }
    return this._peername || {};
  };

  function placeOf(answer) {
    return typeof answer === 'number' ? {} : answer;
  }

  Socket.prototype.address = function () {
    return this._getsockname();
  };

  function pendingLength(data, encoding) {
    if (data === null) return 0;
    if (!Array.isArray(data)) return Buffer.byteLength(data, encoding);
    return data.reduce(function (sum, entry) {
      return sum + Buffer.byteLength(entry.chunk, entry.encoding);
    }, 0);
  }

  var getters = {
    _bytesDispatched: function () { return this._handle ? this._handle.bytesWritten : this._bytesWritten; },
    bytesRead: function () { return this._handle ? this._handle.bytesRead : this._bytesRead; },
    bytesWritten: function () {
      return this._bytesDispatched + pendingLength(this._pendingData, this._pendingEncoding) +
        pendingLength(this._writableState.getBuffer(), '');
    },
    remoteAddress: function () { return this._getpeername().address; },
    remoteFamily: function () { return this._getpeername().family; },
    remotePort: function () { return this._getpeername().port; },
    localAddress: function () { return this._getsockname().address; },
    localPort: function () { return this._getsockname().port; },
    localFamily: function () { return this._getsockname().family; },
    bufferSize: function () { return this._handle ? this.writableLength : undefined; },
    pending: function () { return !this._handle || this.connecting; },
    _connecting: function () { return this.connecting; },
    readyState: function () {
      if (this.connecting) return 'opening';
      if (this.readable) return this.writable ? 'open' : 'readOnly';
      return this.writable ? 'writeOnly' : 'closed';
    }
  };
  Object.keys(getters).forEach(function (name) {
    Object.defineProperty(Socket.prototype, name, { get: getters[name], enumerable: true, configurable: true });
  });

  Socket.prototype.connect = function () {
    return need('net/connect').connect(this, arguments);
  };

  return Socket;
})
