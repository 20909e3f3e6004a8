/* server.js -- net.Server: quem escuta e entrega cada conexão como um Socket. */
(function (native, need) {
  'use strict';

  var EventEmitter = need('events');
  var nextTick = need('queue').nextTick;
  var handles = need('net/handle');
  var start = need('net/listen').start;

  var BACKLOG = 511;   // o kernel arredonda para 512

  function Server(options, onConnection) {
    if (!(this instanceof Server)) return new Server(options, onConnection);
    EventEmitter.call(this);
    if (typeof options === 'function') {
      onConnection = options;
      options = {};
    } else if (options !== undefined && options !== null && typeof options !== 'object') {
      throw need('codes').ERR_INVALID_ARG_TYPE('options', 'Object', options);
    }
    options = options || {};
    if (typeof onConnection === 'function') this.on('connection', onConnection);
    ['keepAliveInitialDelay', 'highWaterMark'].forEach(function (name) {
      if (options[name] !== undefined) need('validators').validateNumber(options[name], 'options.' + name);
    });
    this._connections = 0;
    this._handle = null;
    this._unref = false;
    this._listeningId = 1;       // muda a cada listen e close: invalida um lookup em andamento
    this.allowHalfOpen = options.allowHalfOpen || false;
    this.pauseOnConnect = Boolean(options.pauseOnConnect);
    this.noDelay = Boolean(options.noDelay);
    this.keepAlive = Boolean(options.keepAlive);
    this.keepAliveInitialDelay = ~~(Math.max(0, options.keepAliveInitialDelay) / 1000);
    this.highWaterMark = options.highWaterMark >= 0 ? options.highWaterMark
      : need('stream').getDefaultHighWaterMark(false);
  }
  Object.setPrototypeOf(Server.prototype, EventEmitter.prototype);
  Object.setPrototypeOf(Server, EventEmitter);

  // ---- escutar ----

  // O segundo ou o terceiro argumento, se é número: (porta, host, backlog, callback).
  function backlogFrom(args) {
    for (var i = 1; i < 3; i++) {
      if (i < args.length && Number(args[i]) > 0) return Number(args[i]);
    }
  }

  Server.prototype.listen = function () {
    var connect = need('net/connect');
    var normalized = connect.normalize(arguments);
    var options = normalized[0];
    if (this._handle) throw need('codes').ERR_SERVER_ALREADY_LISTEN();
    if (normalized[1] !== null) this.once('listening', normalized[1]);
    this._listeningId++;
    closeOnAbort(this, options.signal);
    var backlog = options.backlog || backlogFrom(arguments) || BACKLOG;
    if (wantsAnyPort(arguments, options)) options.port = 0;

    var borrowed = options._handle || options.handle || options;
    if (handles.prototype.isPrototypeOf(borrowed)) {
      start(this, { handle: borrowed }, backlog);
    } else if (typeof options.fd === 'number' && options.fd >= 0) {
      start(this, { fd: options.fd, exclusive: options.exclusive }, backlog);
    } else if (typeof options.port === 'number' || typeof options.port === 'string') {
      need('validators').validatePort(options.port, 'options.port');
      listenOnPort(this, options, backlog);
    } else if (options.path && connect.isPath(options.path)) {
      listenOnPath(this, options, backlog);
    } else if (!('port' in options) && !('path' in options)) {
      throw need('codes').ERR_INVALID_ARG_VALUE('options', options, 'must have the property "port" or "path"');
    } else {
      throw need('codes').ERR_INVALID_ARG_VALUE('options', options);
    }
    return this;
  };

  function wantsAnyPort(args, options) {
    return args.length === 0 || typeof args[0] === 'function' || options.port === null ||
      (options.port === undefined && 'port' in options);
  }

  function closeOnAbort(server, signal) {
    if (signal === undefined) return;
    need('validators').validateAbortSignal(signal, 'options.signal');
    function close() { server.close(); }
    if (signal.aborted) return nextTick(close);
    signal.addEventListener('abort', close, need('events/target').internal());
    server.once('close', function () { signal.removeEventListener('abort', close); });
  }

  function listenOnPort(server, options, backlog) {
    var port = options.port | 0;
    var onlyIPv6 = Boolean(options.ipv6Only);
    var exclusive = Boolean(options.exclusive);
    if (!options.host) return start(server, { address: null, port: port, exclusive: exclusive }, backlog);
    var id = server._listeningId;
    need('dns').lookup(options.host, function (error, ip, family) {
      if (id !== server._listeningId) return;
      if (error) return server.emit('error', error);
      start(server, { address: ip, port: port, family: family, onlyIPv6: onlyIPv6, exclusive: exclusive }, backlog);
    });
  }

  function listenOnPath(server, options, backlog) {
    var mode = (options.readableAll ? 292 : 0) | (options.writableAll ? 146 : 0); // 0444, 0222
    if (mode !== 0 && options.path[0] === '\0') {
      throw need('codes').ERR_INVALID_ARG_VALUE('options', options,
        'can not set readableAll or writableAllt to true when path is abstract unix socket');
    }
    server._pipeName = options.path;
    start(server, {
      path: options.path, address: options.path, port: -1, exclusive: options.exclusive,
      readableAll: options.readableAll, writableAll: options.writableAll
    }, backlog);
    if (!server._handle || mode === 0) return;
    var error = server._handle.addMode(mode);
    if (error) {
      server._handle.close();
      server._handle = null;
      throw need('syserr').plain(error, 'uv_pipe_chmod');
    }
  }

  // ---- receber ----

  handles.prototype.onconnection = function (handle, error) {
    var server = this.owner;
    if (error) return server.emit('error', need('syserr').plain(error, 'accept'));
    if (server.maxConnections && server._connections >= server.maxConnections) {
      drop(server, handle);
      return;
    }
    server._welcome(handle);
  };

  // Uma conexão vira um Socket. (http, que herda daqui, faz dela outra coisa.)
  Server.prototype._welcome = function (handle) {
    var Socket = need('net/socket');
    var socket = new Socket({
      handle: handle,
      allowHalfOpen: this.allowHalfOpen,
      pauseOnCreate: this.pauseOnConnect,
      readableHighWaterMark: this.highWaterMark,
      writableHighWaterMark: this.highWaterMark
    });
    if (this.noDelay) socket.setNoDelay(true);
    if (this.keepAlive) socket.setKeepAlive(true, this.keepAliveInitialDelay * 1000);
    this._connections++;
    socket.server = socket._server = this;
    this.emit('connection', socket);
  };

  // Já há conexões demais: conta quem ficou de fora e desliga.
  function drop(server, handle) {
    if (handle.kind !== 'tcp') {
      server.emit('drop');
    } else {
      var local = handle.address();
      var remote = handle.peer();
      server.emit('drop', {
        localAddress: local.address, localPort: local.port, localFamily: local.family,
        remoteAddress: remote.address, remotePort: remote.port, remoteFamily: remote.family
      });
    }
    handle.close();
  }

  // ---- parar ----

  Server.prototype.close = function (callback) {
    this._listeningId++;
    if (typeof callback === 'function') {
      if (this._handle) this.once('close', callback);
      else this.once('close', function () { callback(need('codes').ERR_SERVER_NOT_RUNNING()); });
    }
    if (this._handle) {
      this._handle.close();
      this._handle = null;
    }
    this._emitCloseIfDrained();
    return this;
  };

  // 'close' só quando ninguém mais escuta nem conversa.
  Server.prototype._emitCloseIfDrained = function () {
    if (!this._handle && this._connections === 0) nextTick(emitClose, this);
  };

  function emitClose(server) {
    server.emit('close');
  }

  Server.prototype.getConnections = function (callback) {
    nextTick(callback, null, this._connections);
    return this;
  };

  Server.prototype.address = function () {
    if (this._handle && this._handle.kind === 'tcp') {
      var place = this._handle.address();
      if (typeof place === 'number') throw need('syserr').plain(place, 'address');
      return place;
    }
    return this._pipeName || null;
  };

  Server.prototype.ref = function () {
    this._unref = false;
    if (this._handle) this._handle.ref();
    return this;
  };

  Server.prototype.unref = function () {
    this._unref = true;
    if (this._handle) this._handle.unref();
    return this;
  };

  Object.defineProperty(Server.prototype, 'listening', {
    get: function () { return this._handle !== null; }, enumerable: true, configurable: true
  });

  return Server;
})
