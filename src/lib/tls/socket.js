/* tls/socket.js -- TLSSocket: um net.Socket cujo handle cifra.
 *
 * A conversa pode ir por três caminhos: uma conexão nossa, que ainda vai ser feita (tls.connect); um
 * net.Socket de outro, de quem tomamos o handle; ou um Duplex qualquer. */
(function (native, need) {
  'use strict';

  var Socket = need('net/socket');
  var TlsHandle = need('tls/handle');
  var channels = native.part(1);
  var facts = native.part(2);
  var nextTick = need('queue').nextTick;
  var VERIFIED = Symbol('verified');
  var PENDING_SESSION = Symbol('pendingSession');

  function TLSSocket(socket, options) {
    if (!(this instanceof TLSSocket)) return new TLSSocket(socket, options);
    options = Object.assign({}, options);
    if (options.enableTrace !== undefined && options.enableTrace !== null) {
      need('validators').validateBoolean(options.enableTrace, 'options.enableTrace');
    }
    if (options.ALPNProtocols) need('tls').convertALPNProtocols(options.ALPNProtocols, options);
    this._tlsOptions = options;
    this._secureEstablished = false;
    this._controlReleased = false;
    this.secureConnecting = true;
    this._SNICallback = null;
    this.servername = null;
    this.alpnProtocol = null;
    this.authorized = false;
    this.authorizationError = null;
    this[VERIFIED] = false;
    this[PENDING_SESSION] = null;
    this.encrypted = true;

    var handle = new TlsHandle(this, contextOf(options), Boolean(options.isServer));
    var ready = socket ? wrap(this, handle, socket) : false;
    Socket.call(this, {
      handle: ready ? handle : undefined,
      allowHalfOpen: socket ? socket.allowHalfOpen : options.allowHalfOpen,
      pauseOnCreate: options.pauseOnConnect,
      manualStart: true,
      highWaterMark: options.highWaterMark,
      signal: options.signal
    });
    this.ssl = handle;
    this.on('error', this._tlsError);
    init(this, socket, ready);
    if (ready) nextTick(startReading, this, socket);
  }
  Object.setPrototypeOf(TLSSocket.prototype, Socket.prototype);
  Object.setPrototypeOf(TLSSocket, Socket);
  var prototype = TLSSocket.prototype;

  function contextOf(options) {
    var secure = options.secureContext || options.credentials || need('tls').createSecureContext(options);
    var context = secure.context;
    if (!(secure instanceof need('tls/context').SecureContext)) throw need('codes').ERR_TLS_INVALID_CONTEXT('context');
    return context;
  }

  // ---- o caminho ----

  // Liga o handle ao caminho que já existe. Devolve se ele está pronto para levar bytes.
  function wrap(self, handle, socket) {
    var isSocket = socket instanceof Socket;
    if (isSocket && (socket.connecting || !socket._handle)) return false;
    var StreamHandle = isSocket ? null : need('tls/stream-handle');
    handle.attach(isSocket ? socket._handle : new StreamHandle(socket), socket);
    return true;
  }

  function listenParent(self, socket) {
    socket.on('close', function () { self.destroy(); });
    socket.on('error', function (error) { self._emitTLSError(error); });
  }

  function init(self, socket, ready) {
    var options = self._tlsOptions;
    self.server = options.server;
    self._requestCert = Boolean(options.requestCert) || !options.isServer;
    self._rejectUnauthorized = Boolean(options.rejectUnauthorized);
    if (options.isServer) initServer(self, options);
    if (options.session && !options.isServer) channels.setSession(self.ssl.channel, options.session);
    if (options.ALPNProtocols) channels.setProtocols(self.ssl.channel, options.ALPNProtocols);
    if (options.handshakeTimeout > 0) self.setTimeout(options.handshakeTimeout, self._handleTimeout);
    self.on('newListener', keepKeys);
    self.on('close', function () { self.ssl.release(); });
    if (socket) listenParent(self, socket);
    if (socket instanceof Socket) self._parent = socket;
    if (!ready) connectLater(self, socket);
  }

  function initServer(self, options) {
    if (self._requestCert || self._rejectUnauthorized) {
      channels.setVerify(self.ssl.channel, self._requestCert, self._rejectUnauthorized);
    }
    if (!options.SNICallback) return;
    need('validators').validateFunction(options.SNICallback, 'options.SNICallback');
    self._SNICallback = options.SNICallback;
    channels.askContext(self.ssl.channel);
  }

  // Só quem escuta 'keylog' faz a libssl contar as chaves.
  function keepKeys(event) {
    if (event === 'keylog' && this.ssl.channel !== null) channels.keepKeys(this.ssl.channel);
  }

  // Quando a conexão (nossa ou do outro socket) for feita, o handle dela passa para baixo do nosso.
  function connectLater(self, socket) {
    self.connecting = true;
    if (!socket) {
      self.once('connect', function () {
        self.ssl.attach(self._handle);
        self._handle = self.ssl;
      });
      return;
    }
    socket.once('connect', function () {
      self.ssl.attach(socket._handle, socket);
      self._handle = self.ssl;
      self.connecting = false;
      self.emit('connect');
      startReading(self, socket);
    });
  }

  // O que o outro socket já tinha lido também é da conversa.
  function startReading(self, socket) {
    if (!self._handle) return;
    for (var bytes; socket.readableLength > 0 && (bytes = socket.read()) !== null; ) self.ssl.receive(bytes);
    self.read(0);
  }

  // ---- o aperto de mãos ----

  prototype._start = function () {
    if (this.connecting) this.once('connect', this._start);
    else if (this._handle) this.ssl.start();
  };

  // O nome que o cliente pediu escolhe o certificado.
  prototype._chooseContext = function () {
    var self = this;
    var name = facts.servername(this.ssl.channel);
    var done = false;
    function choose(error, secure) {
      if (done) return self.destroy(need('codes').ERR_MULTIPLE_CALLBACK());
      done = true;
      if (error) return self.destroy(error);
      if (!self._handle) return self.destroy(need('codes').ERR_SOCKET_CLOSED());
      channels.chooseContext(self.ssl.channel, secure ? secure.context || secure : undefined);
      self.ssl.cycle();
    }
    if (!name) return choose(null, undefined);
    try {
      this._SNICallback(name, choose);
    } catch (error) {
      this.destroy(error);
    }
  };

  prototype._finishInit = function () {
    if (!this._handle) return;
    this.alpnProtocol = facts.alpn(this.ssl.channel);
    if (this.servername === null) this.servername = facts.servername(this.ssl.channel);
    this._secureEstablished = true;
    if (this._tlsOptions.handshakeTimeout > 0) this.setTimeout(0, this._handleTimeout);
    this.emit('secure');
  };

  // Uma sessão que chega antes de o certificado ser conferido espera por isso.
  prototype._onSession = function (session) {
    if (this[VERIFIED]) this.emit('session', session);
    else this[PENDING_SESSION] = session;
  };

  prototype._verified = function () {
    var session = this[PENDING_SESSION];
    this[VERIFIED] = true;
    this[PENDING_SESSION] = null;
    if (session) this.emit('session', session);
  };

  // Por que não se pode confiar no outro lado; undefined se se pode.
  prototype._verifyError = function () {
    var found = facts.verifyError(this.ssl.channel);
    if (!found) return undefined;
    var error = new Error(found.message);
    error.code = found.code;
    return error;
  };

  // ---- erros ----

  prototype._onTlsFailure = function (error) {
    if (this._hadError) return;
    this._hadError = true;
    if (!this._secureEstablished) {
      this.destroy(error);
    } else if (this._tlsOptions.isServer && this._rejectUnauthorized &&
        /peer did not return a certificate/.test(error.message)) {
      this.destroy();
    } else {
      this._emitTLSError(error);
    }
  };

  prototype._handleTimeout = function () {
    this._emitTLSError(need('codes').ERR_TLS_HANDSHAKE_TIMEOUT());
  };

  prototype._emitTLSError = function (error) {
    var mine = this._tlsError(error);
    if (mine) this.emit('error', mine);
  };

  // Até a conversa ser entregue ao programa, quem fica sabendo é o servidor.
  prototype._tlsError = function (error) {
    this.emit('_tlsError', error);
    return this._controlReleased ? error : null;
  };

  prototype._releaseControl = function () {
    if (this._controlReleased) return false;
    this._controlReleased = true;
    this.removeListener('error', this._tlsError);
    return true;
  };

  // ---- ajustes ----

  prototype.setServername = function (name) {
    need('validators').validateString(name, 'name');
    if (this._tlsOptions.isServer) throw need('codes').ERR_TLS_SNI_FROM_SERVER();
    channels.setServername(this.ssl.channel, name);
  };

  prototype.setSession = function (session) {
    if (typeof session === 'string') session = need('buffer').Buffer.from(session, 'latin1');
    channels.setSession(this.ssl.channel, session);
  };

  // ---- perguntas: null depois que a conversa acaba ----

  function ask(self, question, argument) {
    return self.destroyed || self.ssl.channel === null ? null : question(self.ssl.channel, argument);
  }

  // "OCSP - URI:http://x" vira { 'OCSP - URI': ['http://x'] }.
  function separate(text) {
    var places = Object.create(null);
    text.split('\n').forEach(function (line) {
      var colon = line.indexOf(':');
      if (colon < 0) return;
      var value = line.slice(colon + 1);
      var name = line.slice(0, colon);
      if (value[0] === '"') value = JSON.parse(value);
      places[name] = (places[name] || []).concat(value);
    });
    return places;
  }

  function translate(cert) {
    if (cert && typeof cert.infoAccess === 'string') cert.infoAccess = separate(cert.infoAccess);
    if (cert && cert.issuerCertificate && cert.issuerCertificate !== cert) translate(cert.issuerCertificate);
    return cert;
  }

  prototype.getPeerCertificate = function (detailed) {
    var cert = ask(this, facts.peerCertificate, Boolean(detailed));
    return cert === null ? null : translate(cert) || {};
  };
  prototype.getCertificate = function () {
    var cert = ask(this, facts.certificate);
    return cert === null ? null : translate(cert) || {};
  };

  var questions = {
    getCipher: facts.cipher,
    getEphemeralKeyInfo: facts.ephemeral,
    getFinished: facts.finished,
    getPeerFinished: facts.peerFinished,
    getProtocol: facts.protocol,
    getSession: facts.session,
    getTLSTicket: facts.ticket,
    isSessionReused: facts.reused
  };
  Object.keys(questions).forEach(function (name) {
    prototype[name] = function () { return ask(this, questions[name]); };
  });

  prototype.exportKeyingMaterial = function (length, label, context) {
    need('validators').validateUint32(length, 'length', true);
    need('validators').validateString(label, 'label');
    if (context !== undefined) need('validators').validateBuffer(context, 'context');
    if (!this._secureEstablished) throw need('codes').ERR_TLS_INVALID_STATE();
    return facts.exportKeys(this.ssl.channel, length, label, context);
  };

  // ---- o que não existe ----

  // ausente: tls TLSSocket.prototype.renegotiate TLSSocket.prototype.disableRenegotiation: o TLS 1.3 não renegocia, e
  // no 1.2 isso foi uma fonte de ataques.
  //
  // ausente: tls TLSSocket.prototype.enableTrace TLSSocket.prototype.getSharedSigalgs
  // TLSSocket.prototype.setMaxSendFragment: só servem a quem depura a própria OpenSSL.
  //
  // ausente: tls TLSSocket.prototype.setKeyCert: troque o certificado com SNICallback, antes do aperto de mãos.
  //
  // ausente: tls TLSSocket.prototype.getPeerX509Certificate TLSSocket.prototype.getX509Certificate: a classe
  // X509Certificate não existe aqui; use getPeerCertificate e getCertificate.
  var absent = {
    renegotiate: 'o TLS 1.3 não renegocia, e no 1.2 isso foi uma fonte de ataques',
    disableRenegotiation: 'Nozinho nunca renegocia',
    enableTrace: 'o rastro da OpenSSL não vem na libssl das distribuições',
    getSharedSigalgs: 'só quem depura o aperto de mãos a usa',
    setMaxSendFragment: 'o tamanho dos pedaços é escolha da OpenSSL',
    setKeyCert: 'troque o certificado com SNICallback, antes do aperto de mãos',
    getPeerX509Certificate: 'a classe X509Certificate não existe aqui; use getPeerCertificate',
    getX509Certificate: 'a classe X509Certificate não existe aqui; use getCertificate'
  };
  Object.keys(absent).forEach(function (name) {
    prototype[name] = need('codes/absent').method('TLSSocket', name, absent[name]);
  });

  return { TLSSocket: TLSSocket };
})
