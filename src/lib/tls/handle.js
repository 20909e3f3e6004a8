/* tls/handle.js -- um handle que cifra: por baixo, o handle que leva os bytes; por cima, o socket.
 *
 * Tem as mesmas funções de um handle de net (readStart, write, shutdown, close…), e por isso um
 * TLSSocket é um net.Socket que não sabe da cifra. Os bytes que chegam vão para o C (feed); depois de
 * cada passo dele (step), o que ele quer mandar sai (drain), até ele pedir mais bytes. */
(function (native, need) {
  'use strict';

  native = native.part(1);
  var handles = need('net/handle');
  need('net/socket'); // é quem põe onread e os outros avisos no protótipo
  var WAIT = 0, ENDED = 1, SECURE = 2, CHOOSE = 3, FAILED = 4; // enum step, em tls_channel.c
  var EPROTO = -71, ECANCELED = -125;

  function TlsHandle(owner, context, isServer) {
    this.owner = owner;
    this.channel = native.create(context, isServer);
    this.wire = null;          // o handle de baixo
    this.parent = null;        // o socket ou stream de quem ele é, se não é nosso
    this.reading = false;
    this.closed = false;
    this.bytesRead = this.bytesWritten = 0;
    this._pending = null;      // o que se quis escrever antes de a conversa estar pronta
    this._secure = false;
    this._writing = false;     // o socket espera um onwritten
    this._sending = false;     // o handle de baixo ainda leva o que lhe demos
    this._ending = false;      // despedir-se assim que ele acabar
    this._ended = false;       // o outro lado já se despediu
    this._running = this._again = false;
  }
  var prototype = TlsHandle.prototype;
  prototype.onread = handles.prototype.onread;
  prototype.onwritten = handles.prototype.onwritten;
  prototype.onshutdown = handles.prototype.onshutdown;

  // ---- ligar-se ao handle de baixo ----

  prototype.attach = function (wire, parent) {
    this.wire = wire;
    this.parent = parent || null;
    wire.owner = this;
    wire.onread = onWireRead;
    wire.onwritten = onWireWritten;
    wire.onshutdown = onWireShutdown;
  };

  function onWireRead(bytes, error) {
    var handle = this.owner;
    if (handle.closed) return;
    if (bytes !== undefined) {
      handle.receive(bytes);
    } else if (!handle._ended) {
      handle._ended = true;
      handle.onread(undefined, error);
    }
  }

  // Bytes cifrados, do outro lado.
  prototype.receive = function (bytes) {
    if (this.channel === null) return;
    native.feed(this.channel, bytes);
    this.cycle();
  };

  prototype.start = function () {
    native.start(this.channel);
    this.cycle();
  };

  // ---- os passos ----

  // Um passo pode chamar o programa, e o programa pode fazer com que outro seja preciso: ele espera.
  prototype.cycle = function () {
    this._again = true;
    if (this._running) return;
    this._running = true;
    try {
      while (this._again && this.channel !== null) {
        this._again = false;
        this._step();
      }
    } finally {
      this._running = false;
    }
  };

  prototype._step = function () {
    for (var going = true; going && this.channel !== null; ) {
      var result = native.step(this.channel);
      // Acabado o aperto de mãos, primeiro se confere com quem se fala: só depois sai o nosso fecho.
      if (result !== SECURE) this._flush();
      this._tell();
      if (this.closed || this.channel === null) return;
      going = this._take(result);
    }
  };

  // Devolve se há por que dar outro passo.
  prototype._take = function (result) {
    if (typeof result === 'object') {
      this.bytesRead += result.length;
      this.onread(result, 0);
      return true;
    }
    if (result === SECURE) {
      this._secure = true;
      this.owner._finishInit();
      this._writePending();
      return true;
    }
    if (result === CHOOSE) this.owner._chooseContext();
    else if (result === ENDED) this._endOfInput();
    else if (result === FAILED) this._fail();
    return false;
  };

  prototype._endOfInput = function () {
    if (this._ended) return;
    this._ended = true;
    this.onread(undefined, 0);
  };

  // Os recados da libssl: sessões e chaves.
  prototype._tell = function () {
    for (var note; this.channel !== null && (note = native.note(this.channel)) !== undefined; ) {
      if (note[0] === 'session') this.owner._onSession(note[1]);
      else this.owner.emit('keylog', need('buffer').Buffer.concat([note[1], need('buffer').Buffer.from('\n')]));
    }
  };

  // ---- falhar ----

  function failure(found) {
    var error = new Error(found.message);
    if (found.library) error.library = found.library;
    if (found.reason) {
      error.reason = found.reason;
      error.code = 'ERR_SSL_' + found.reason.toUpperCase().replace(/ /g, '_');
    }
    return error;
  }

  // Quem esperava para escrever fica sabendo pelo write; senão, é o socket que conta.
  prototype._fail = function () {
    if (this._reported) return;
    this._reported = true;
    var found = native.error(this.channel);
    if (this._pending === null) {
      this.owner._onTlsFailure(failure(found));
      return;
    }
    var error = need('syserr').plain(EPROTO, 'write');
    Object.defineProperty(error, 'message', {
      value: error.message + ' ' + found.message, writable: true, configurable: true
    });
    this._pending = null;
    this._finishWrite(error);
  };
  prototype._reported = false;

  prototype._finishWrite = function (error) {
    var callback = this.owner._written;
    this.owner._written = null;
    this._writing = false;
    callback(error);
  };

  // ---- ler ----

  // Até a conversa estar pronta lê-se sempre; depois, só se alguém consome.
  prototype.readStart = function () {
    return this.wire === null ? 0 : this.wire.readStart();
  };

  prototype.readStop = function () {
    return this._secure ? this.wire.readStop() : 0;
  };

  // ---- escrever ----

  // Manda o que o C quer mandar. 0: foi tudo; 1: o resto espera; negativo: um erro.
  prototype._flush = function () {
    if (this._sending) return 1;
    if (this.wire === null || this.channel === null) return 0;
    var bytes = native.drain(this.channel);
    if (bytes === undefined) return 0;
    var result = this.wire.write(bytes);
    this._sending = result === 1;
    return result;
  };

  function onWireWritten(error) {
    var handle = this.owner;
    handle._sending = false;
    var result = error === 0 ? handle._flush() : error;
    if (result === 1) return;
    if (handle._writing) {
      handle._writing = false;
      handle.onwritten(result);
    }
    if (handle._ending && !handle.closed) {
      handle._ending = false;
      handle.wire.shutdown();
    }
  }

  // Os pedaços [dados, codificação] cifrados e mandados.
  prototype._send = function (pieces) {
    for (var i = 0; i < pieces.length; i++) {
      var length = native.write(this.channel, pieces[i][0], pieces[i][1]);
      if (length < 0) return EPROTO;
      this.bytesWritten += length;
    }
    return this._flush();
  };

  prototype._writeAll = function (pieces) {
    if (this.channel === null) return -32; // EPIPE
    if (!this._secure) {
      this._pending = pieces;
      this._writing = true;
      return 1;
    }
    var result = this._send(pieces);
    this._writing = result === 1;
    return result;
  };

  prototype.write = function (data, encoding) {
    return this._writeAll([[data, encoding]]);
  };

  prototype.writev = function (buffers) {
    return this._writeAll(buffers.map(function (bytes) { return [bytes, undefined]; }));
  };

  prototype._writePending = function () {
    if (this._pending === null || this.closed) return;
    var pieces = this._pending;
    this._pending = null;
    var result = this._send(pieces);
    if (result === 1) return;
    this._writing = false;
    this.onwritten(result);
  };

  // ---- terminar ----

  prototype.shutdown = function () {
    if (this.channel === null || this.wire === null) return -107; // ENOTCONN
    native.shutdown(this.channel);
    if (this._flush() === 1) {
      this._ending = true;
      return 0;
    }
    return this.wire.shutdown();
  };

  function onWireShutdown() {
    if (this.owner.owner._ended) this.owner.onshutdown();
  }

  prototype.release = function () {
    if (this.channel !== null) native.close(this.channel);
    this.channel = null;
  };

  prototype.close = function () {
    if (this.closed) return;
    this.closed = true;
    closeWire(this, 'close');
  };

  // Como close, mas sem se despedir.
  prototype.reset = function () {
    if (this.closed) return;
    this.closed = true;
    closeWire(this, 'reset');
  };

  function closeWire(handle, how) {
    function done() {
      handle.release();
      if (handle._writing) {
        handle._pending = null;
        handle._writing = false;
        handle.onwritten(ECANCELED);
      }
      if (handle.onclose) handle.onclose();
    }
    var parent = handle.parent;
    if (parent !== null) {
      if (parent._handle === null || parent.closed) return need('queue').nextTick(done);
      parent.once('close', done);
      return parent.destroy();
    }
    if (handle.wire === null) return need('queue').nextTick(done);
    handle.wire.onclose = done;
    handle.wire[how]();
  }

  // ---- o que o handle de baixo sabe ----

  ['address', 'peer', 'setNoDelay', 'setKeepAlive', 'ref', 'unref', 'hasRef'].forEach(function (name) {
    prototype[name] = function (a, b) {
      return this.wire === null ? 0 : this.wire[name](a, b);
    };
  });
  ['kind', 'fd', 'writeQueueSize'].forEach(function (name) {
    Object.defineProperty(prototype, name, {
      get: function () { return this.wire === null ? undefined : this.wire[name]; }, configurable: true
    });
  });

  return TlsHandle;
})
