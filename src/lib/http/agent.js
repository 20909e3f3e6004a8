/* agent.js -- Agent: as conexões que um cliente guarda para usar de novo.
 *
 * Por destino (`getName`): sockets em uso, sockets livres e pedidos à espera de um. Um pedido
 * que termina emite 'free' no seu socket, e é aí que ele muda de lista. */
(function (native, need) {
  'use strict';

  var EventEmitter = need('events');
  var OPTIONS = Symbol('requestOptions');
  var HINT_MARGIN = 1000; // usa uma conexão até um segundo antes de o servidor fechá-la

  function Agent(options) {
    if (!(this instanceof Agent)) return new Agent(options);
    EventEmitter.call(this);
    this.defaultPort = 80;
    this.protocol = 'http:';
    this.options = Object.assign(Object.create(null), options);
    if (this.options.noDelay === undefined) this.options.noDelay = true;
    this.options.path = null; // não é o caminho de um socket Unix
    this.requests = Object.create(null);
    this.sockets = Object.create(null);
    this.freeSockets = Object.create(null);
    this.keepAliveMsecs = this.options.keepAliveMsecs || 1000;
    this.keepAlive = this.options.keepAlive || false;
    this.maxSockets = this.options.maxSockets || Agent.defaultMaxSockets;
    this.maxFreeSockets = this.options.maxFreeSockets || 256;
    this.scheduling = this.options.scheduling || 'lifo';
    this.maxTotalSockets = this.options.maxTotalSockets;
    this.totalSocketCount = 0;
    need('validators').validateOneOf(this.scheduling, 'scheduling', ['fifo', 'lifo']);
    if (this.maxTotalSockets === undefined) this.maxTotalSockets = Infinity;
    else need('validators').validateNumber(this.maxTotalSockets, 'maxTotalSockets', 1);
    this.on('free', onFree);
  }
  Object.setPrototypeOf(Agent.prototype, EventEmitter.prototype);
  Object.setPrototypeOf(Agent, EventEmitter);
  Agent.defaultMaxSockets = Infinity;

  Agent.prototype.createConnection = function () {
    var net = need('net');
    return net.createConnection.apply(net, arguments);
  };

  // "host:porta:endereço local[:família][:socket Unix]"
  Agent.prototype.getName = function getName(options) {
    options = options || {};
    var name = (options.host || 'localhost') + ':' + (options.port || '') + ':' + (options.localAddress || '');
    if (options.family === 4 || options.family === 6) name += ':' + options.family;
    if (options.socketPath) name += ':' + options.socketPath;
    return name;
  };

  // ---- listas ----

  function listOf(lists, name) {
    if (!lists[name]) lists[name] = [];
    return lists[name];
  }

  function removeFrom(lists, name, item) {
    var list = lists[name];
    var at = list ? list.indexOf(item) : -1;
    if (at < 0) return;
    list.splice(at, 1);
    if (list.length === 0) delete lists[name];
  }

  function lengthOf(lists, name) {
    return lists[name] ? lists[name].length : 0;
  }

  // Tira da lista dos livres um que ainda sirva.
  function takeFree(agent, name) {
    var free = agent.freeSockets[name];
    if (!free) return undefined;
    while (free.length > 0 && free[0].destroyed) free.shift();
    var socket = agent.scheduling === 'fifo' ? free.shift() : free.pop();
    if (free.length === 0) delete agent.freeSockets[name];
    return socket;
  }

  // ---- um pedido precisa de um socket ----

  function merge(agent, options) {
    var merged = Object.assign(Object.create(null), options, agent.options);
    if (merged.socketPath) merged.path = merged.socketPath;
    return merged;
  }

  // O nome que uma conexão cifrada pede (SNI): o do header Host; um endereço não é um nome.
  function serverName(options, req) {
    var host = req.getHeader('host');
    if (!host) return options.host && need('net').isIP(options.host) ? '' : options.host;
    need('validators').validateString(host, 'options.headers.host');
    var name = host[0] !== '[' ? host.split(':', 1)[0] : host.indexOf(']') < 0 ? host : host.slice(1, host.indexOf(']'));
    return need('net').isIP(name) ? '' : name;
  }

  function nameServer(options, req) {
    if (!options.servername && options.servername !== '') options.servername = serverName(options, req);
  }

  Agent.prototype.addRequest = function addRequest(req, options, port, localAddress) {
    if (typeof options === 'string') options = { host: options, port: port, localAddress: localAddress };
    options = merge(this, options);
    nameServer(options, req);
    var name = this.getName(options);
    listOf(this.sockets, name);
    var socket = takeFree(this, name);
    var inUse = lengthOf(this.freeSockets, name) + lengthOf(this.sockets, name);
    if (socket) {
      this.reuseSocket(socket, req);
      give(this, req, socket);
      listOf(this.sockets, name).push(socket);
    } else if (inUse < this.maxSockets && this.totalSocketCount < this.maxTotalSockets) {
      open(this, req, options);
    } else {
      req[OPTIONS] = options;
      listOf(this.requests, name).push(req);
    }
  };

  function open(agent, req, options) {
    agent.createSocket(req, options, function (error, socket) {
      if (error) req.onSocket(socket, error);
      else give(agent, req, socket);
    });
  }

  Agent.prototype.createSocket = function createSocket(req, options, callback) {
    var agent = this;
    var done = false;
    options = merge(this, options);
    nameServer(options, req);
    var name = options._agentKey = this.getName(options);
    options.encoding = null;
    if (this.keepAlive) {
      options.keepAlive = true;
      options.keepAliveInitialDelay = this.keepAliveMsecs;
    }
    function onCreate(error, socket) {
      if (done) return;
      done = true;
      if (error) return callback(error);
      listOf(agent.sockets, name).push(socket);
      agent.totalSocketCount++;
      listen(agent, socket, options);
      callback(null, socket);
    }
    var socket = this.createConnection(options, onCreate);
    if (socket) onCreate(null, socket);
  };

  function give(agent, req, socket) {
    req.onSocket(socket);
    var usual = agent.options.timeout || 0;
    if (req.timeout !== undefined && req.timeout !== usual) socket.setTimeout(req.timeout);
  }

  // O que acontece a um socket enquanto é deste agente.
  function listen(agent, socket, options) {
    function onSocketFree() {
      agent.emit('free', socket, options);
    }
    function onClose() {
      agent.totalSocketCount--;
      agent.removeSocket(socket, options);
    }
    function onTimeout() {
      var free = agent.freeSockets;
      var isFree = Object.keys(free).some(function (name) { return free[name].indexOf(socket) >= 0; });
      if (isFree) socket.destroy();
    }
    function onRemove() {
      agent.totalSocketCount--;
      agent.removeSocket(socket, options);
      socket.removeListener('close', onClose);
      socket.removeListener('free', onSocketFree);
      socket.removeListener('timeout', onTimeout);
      socket.removeListener('agentRemove', onRemove);
    }
    socket.on('free', onSocketFree);
    socket.on('close', onClose);
    socket.on('timeout', onTimeout);
    socket.on('agentRemove', onRemove);
  }

  // ---- um socket ficou livre ----

  function onFree(socket, options) {
    var name = this.getName(options);
    if (!socket.writable) {
      socket.destroy();
      return;
    }
    var waiting = this.requests[name];
    if (waiting && waiting.length > 0) {
      give(this, waiting.shift(), socket);
      if (waiting.length === 0) delete this.requests[name];
      return;
    }
    if (!canKeep(this, name, socket)) {
      socket.destroy();
      return;
    }
    socket._httpMessage = null;
    this.removeSocket(socket, options);
    socket.once('error', onFreeError);
    listOf(this.freeSockets, name).push(socket);
  }

  function canKeep(agent, name, socket) {
    var req = socket._httpMessage;
    if (!req || !req.shouldKeepAlive || !agent.keepAlive) return false;
    var free = lengthOf(agent.freeSockets, name);
    return agent.totalSocketCount <= agent.maxTotalSockets &&
      free + lengthOf(agent.sockets, name) <= agent.maxSockets &&
      free < agent.maxFreeSockets && agent.keepSocketAlive(socket);
  }

  function onFreeError() {
    this.destroy();
    this.emit('agentRemove');
  }

  // O servidor disse por quanto tempo guarda a conexão ("timeout=5"): antes disso é nossa.
  function hintedTimeout(socket) {
    var res = socket._httpMessage && socket._httpMessage.res;
    var hint = res && /^timeout=(\d+)/.exec(res.headers['keep-alive'] || '');
    return hint ? Math.max(0, parseInt(hint[1], 10) * 1000 - HINT_MARGIN) : undefined;
  }

  Agent.prototype.keepSocketAlive = function keepSocketAlive(socket) {
    socket.setKeepAlive(true, this.keepAliveMsecs);
    socket.unref();
    var timeout = this.options.timeout || 0;
    var hinted = hintedTimeout(socket);
    if (hinted !== undefined && hinted !== 0 && hinted < timeout) timeout = hinted;
    if (socket.timeout !== timeout) socket.setTimeout(timeout);
    return hinted !== 0;
  };

  Agent.prototype.reuseSocket = function reuseSocket(socket, req) {
    socket.removeListener('error', onFreeError);
    req.reusedSocket = true;
    socket.ref();
  };

  // Saiu um socket: um pedido que esperava pode ter o seu.
  Agent.prototype.removeSocket = function removeSocket(socket, options) {
    var name = this.getName(options);
    removeFrom(this.sockets, name, socket);
    if (!socket.writable) removeFrom(this.freeSockets, name, socket);
    var agent = this;
    var req = nextWaiting(this, name);
    if (!req) return;
    if (req[OPTIONS]) options = req[OPTIONS];
    req[OPTIONS] = undefined;
    this.createSocket(req, options, function (error, created) {
      if (error) req.onSocket(created, error);
      else created.emit('free');
    });
  };

  function nextWaiting(agent, name) {
    if (lengthOf(agent.requests, name) > 0) return agent.requests[name][0];
    var other = Object.keys(agent.requests)[0]; // de outro destino, que o limite total segurava
    if (other === undefined || lengthOf(agent.sockets, other) > 0) return undefined;
    return agent.requests[other][0];
  }

  Agent.prototype.destroy = function destroy() {
    [this.freeSockets, this.sockets].forEach(function (lists) {
      Object.keys(lists).forEach(function (name) {
        lists[name].slice().forEach(function (socket) { socket.destroy(); });
      });
    });
  };

  return {
    Agent: Agent,
    globalAgent: new Agent({ keepAlive: true, scheduling: 'lifo', timeout: 5000 })
  };
})
