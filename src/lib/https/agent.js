/* https/agent.js -- o Agent cujas conexões são cifradas.
 *
 * Duas conexões só servem ao mesmo destino se confiam nas mesmas pessoas: por isso o nome dele leva
 * também os certificados. E uma sessão guardada poupa, na conexão seguinte, metade do aperto de mãos. */
(function (native, need) {
  'use strict';

  var HttpAgent = need('http/agent').Agent;
  var MAX_SESSIONS = 100;

  function Agent(options) {
    if (!(this instanceof Agent)) return new Agent(options);
    HttpAgent.call(this, options);
    this.defaultPort = 443;
    this.protocol = 'https:';
    this.maxCachedSessions = this.options.maxCachedSessions;
    if (this.maxCachedSessions === undefined) this.maxCachedSessions = MAX_SESSIONS;
    this._sessionCache = { map: {}, list: [] };
  }
  Object.setPrototypeOf(Agent.prototype, HttpAgent.prototype);
  Object.setPrototypeOf(Agent, HttpAgent);

  // ---- conectar ----

  function optionsFrom(port, host, options) {
    if (port !== null && typeof port === 'object') options = port;
    else if (host !== null && typeof host === 'object') options = Object.assign({}, host);
    else options = Object.assign({}, options);
    if (typeof port === 'number') options.port = port;
    if (typeof host === 'string') options.host = host;
    return options;
  }

  Agent.prototype.createConnection = function createConnection(port, host, given) {
    var agent = this;
    var options = optionsFrom(port, host, given);
    var key = options._agentKey;
    var session = key && this._getSession(key);
    if (session) options = Object.assign({ session: session }, options);
    var socket = need('tls').connect(options);
    if (key) {
      socket.on('session', function (fresh) { agent._cacheSession(key, fresh); });
      socket.once('close', function (hadError) {
        if (hadError) agent._evictSession(key);
      });
    }
    return socket;
  };

  // ---- o nome de um destino ----

  var PARTS = ['ca', 'cert', 'clientCertEngine', 'ciphers', 'key', 'pfx', 'rejectUnauthorized', 'servername',
    'minVersion', 'maxVersion', 'secureProtocol', 'crl', 'honorCipherOrder', 'ecdhCurve', 'dhparam', 'secureOptions',
    'sessionIdContext', 'sigalgs', 'privateKeyIdentifier', 'privateKeyEngine'];
  var EVEN_FALSE = { rejectUnauthorized: true, honorCipherOrder: true, secureOptions: true };

  function part(options, name) {
    var value = options[name];
    if (name === 'servername' && value === options.host) return '';
    if (EVEN_FALSE[name] ? value === undefined : !value) return '';
    return name === 'sigalgs' ? JSON.stringify(value) : String(value);
  }

  Agent.prototype.getName = function getName(options) {
    options = options || {};
    return PARTS.reduce(function (name, key) {
      return name + ':' + part(options, key);
    }, HttpAgent.prototype.getName.call(this, options));
  };

  // ---- sessões ----

  Agent.prototype._getSession = function _getSession(key) {
    return this._sessionCache.map[key];
  };

  Agent.prototype._cacheSession = function _cacheSession(key, session) {
    var cache = this._sessionCache;
    if (this.maxCachedSessions === 0) return;
    if (!cache.map[key]) {
      if (cache.list.length >= this.maxCachedSessions) delete cache.map[cache.list.shift()];
      cache.list.push(key);
    }
    cache.map[key] = session;
  };

  Agent.prototype._evictSession = function _evictSession(key) {
    var at = this._sessionCache.list.indexOf(key);
    if (at < 0) return;
    this._sessionCache.list.splice(at, 1);
    delete this._sessionCache.map[key];
  };

  return {
    Agent: Agent,
    globalAgent: new Agent({ keepAlive: true, scheduling: 'lifo', timeout: 5000 })
  };
})
