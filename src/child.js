/* child.js -- ChildProcess: um programa em andamento, com os seus canos.
 *
 * Como iniciar e como saber do fim é com child.c; aqui estão as formas de pedir os canos
 * (stdio) e a ordem dos eventos: spawn, exit, e close quando também os canos fecharam. */
(function (native, need) {
  'use strict';

  var EventEmitter = need('events');
  var nextTick = need('queue').nextTick;

  var IGNORE = -1;
  var PIPE = -2;
  var EAGAIN = -11;
  var EACCES = -13;
  var ENOENT = -2;
  var ENFILE = -23;
  var EMFILE = -24;
  var EINVAL = -22;
  var ENOSYS = -38;
  var ESRCH = -3;

  var signals = native.signals();

  function ChildProcess() {
    EventEmitter.call(this);
    this._closesNeeded = 1;
    this._closesGot = 0;
    this.connected = false;
    this.signalCode = null;
    this.exitCode = null;
    this.killed = false;
    this.spawnfile = null;
    this._handle = native.create();
    this._handle.onexit = onExit.bind(this);
  }
  Object.setPrototypeOf(ChildProcess.prototype, EventEmitter.prototype);
  Object.setPrototypeOf(ChildProcess, EventEmitter);

  // ---- stdio: 'pipe', 'ignore', 'inherit', um número ou um stream, para cada descritor ----

  function expand(stdio) {
    if (stdio === 'inherit') return [0, 1, 2];
    if (stdio === 'pipe' || stdio === 'ignore' || stdio === 'overlapped') return [stdio, stdio, stdio];
    if (!Array.isArray(stdio)) throw need('codes').ERR_INVALID_ARG_VALUE('stdio', stdio);
    stdio = stdio.slice();
    while (stdio.length < 3) stdio.push(undefined);
    return stdio;
  }

  function descriptorOf(value) {
    if (typeof value === 'number') return value < 0 ? PIPE : value;
    if (typeof value.fd === 'number' && value.fd >= 0) return value.fd;
    var handle = value._handle || value.handle;
    if (handle && typeof handle.fd === 'number' && handle.fd >= 0) return handle.fd;
    throw need('codes').ERR_INVALID_ARG_VALUE('stdio', value);
  }

  // 'pipe' -> PIPE; um texto ou bytes, em spawnSync, é o que mandar pelo cano.
  function readStdio(stdio, sync) {
    var ipc = false;
    return expand(stdio).map(function (value, i) {
      if (value === undefined || value === null) value = i < 3 ? 'pipe' : 'ignore';
      if (value === 'ignore') return { fd: IGNORE };
      if (value === 'pipe' || value === 'overlapped') return { fd: PIPE };
      if (value === 'inherit') return { fd: i };
      if (value === 'ipc') {
        if (sync) throw need('codes').ERR_IPC_SYNC_FORK();
        if (ipc) throw need('codes').ERR_IPC_ONE_PIPE();
        ipc = true;
        return { fd: PIPE, ipc: true };
      }
      if (typeof value === 'string' || ArrayBuffer.isView(value)) {
        if (!sync) throw need('codes').ERR_INVALID_SYNC_FORK_INPUT(need('util').inspect(value));
        return { fd: PIPE, input: value };
      }
      return { fd: descriptorOf(value), stream: value };
    });
  }

  // ---- começar ----

  function systemError(error, syscall) {
    return need('syserr').plain(error, syscall);
  }

  // Erros de quem pediu viram exceção; os que dependem do mundo, o evento 'error'.
  var EVENTS = [EACCES, EAGAIN, EMFILE, ENFILE, ENOENT];

  ChildProcess.prototype.spawn = function (options) {
    var validators = need('validators');
    validators.validateObject(options, 'options');
    var stdio = readStdio(options.stdio || 'pipe', false);
    var envPairs = withChannel(stdio, options, validators);
    validators.validateString(options.file, 'options.file');
    if (options.args !== undefined) validators.validateArray(options.args, 'options.args');
    this.spawnfile = options.file;
    this.spawnargs = options.args || [];
    var ends = this._handle.spawn({
      file: options.file,
      args: this.spawnargs,
      envPairs: envPairs,
      cwd: options.cwd,
      detached: options.detached,
      uid: options.uid,
      gid: options.gid,
      stdio: stdio.map(function (entry) { return entry.fd; })
    });
    if (ends.error === 0) {
      nextTick(emitSpawn, this);
    } else if (EVENTS.indexOf(ends.error) >= 0) {
      nextTick(this._handle.onexit, ends.error);
      if (ends.error === EMFILE || ends.error === ENFILE) return ends.error;
    } else {
      this._handle = null;
      closeAll(ends);
      throw systemError(ends.error, 'spawn');
    }
    this.pid = this._handle.getPid();
    this._openStdio(stdio, ends);
    return ends.error;
  };

  // O ambiente do filho; se há um canal, é por ele que o filho sabe em que descritor.
  function withChannel(stdio, options, validators) {
    validators.validateOneOf(options.serialization, 'options.serialization', [undefined, 'json', 'advanced']);
    if (options.envPairs !== undefined) validators.validateArray(options.envPairs, 'options.envPairs');
    var pairs = options.envPairs || environment(need('process').env);
    var ipc = stdio.map(function (entry) { return Boolean(entry.ipc); }).indexOf(true);
    if (ipc < 0) return pairs;
    if (options.serialization === 'advanced') {
      throw need('codes/absent').error("serialization: 'advanced'",
        "é o formato em que o V8 guarda os seus valores; 'json' serve para o que JSON.stringify entende");
    }
    return pairs.concat('NODE_CHANNEL_FD=' + ipc, 'NODE_CHANNEL_SERIALIZATION_MODE=json');
  }

  function closeAll(ends) {
    ends.forEach(function (fd) {
      if (fd >= 0) need('net/handle').adopt(fd).close();
    });
  }

  function emitSpawn(child) {
    child.emit('spawn');
  }

  // A nossa ponta de cada cano vira um Socket.
  ChildProcess.prototype._openStdio = function (stdio, ends) {
    var child = this;
    function oneLess() { child._maybeClose(); }
    this.stdio = stdio.map(function (entry, i) {
      if (entry.stream && typeof entry.stream.pause === 'function') letGo(entry.stream);
      if (entry.ipc) child._closesNeeded++;
      if (entry.fd !== PIPE || entry.ipc) return null;
      var socket = createSocket(ends[i], i > 0);
      if (i > 0) {
        child._closesNeeded++;
        socket.on('close', oneLess);
      }
      return socket;
    });
    this.stdin = this.stdio[0];
    this.stdout = this.stdio[1];
    this.stderr = this.stdio[2];
    stdio.forEach(function (entry, i) {
      if (entry.ipc) need('child/channel').setup(child, ends[i], oneLess);
    });
  };

  function createSocket(fd, readable) {
    var Socket = need('net').Socket;
    return new Socket({ handle: need('net/handle').adopt(fd), readable: readable });
  }

  // O filho passou a ler por esse stream; dois leitores disputariam os bytes.
  function letGo(stream) {
    if (stream._handle && stream._handle.reading) {
      stream._handle.reading = false;
      stream._handle.readStop();
    }
    stream.pause();
    stream._usedAsStdio = true;
  }

  function environment(env) {
    var pairs = [];
    for (var name in env) {
      if (env[name] !== undefined) pairs.push(name + '=' + env[name]);
    }
    return pairs;
  }

  // ---- terminar ----

  // Um código negativo é o erro que impediu de começar.
  function onExit(code, signal) {
    if (signal) this.signalCode = signal;
    else this.exitCode = code;
    if (this.stdin) this.stdin.destroy();
    this._handle = null;
    if (code < 0) {
      var error = systemError(code, 'spawn ' + this.spawnfile);
      error.path = this.spawnfile;
      error.spawnargs = this.spawnargs.slice(1);
      this.emit('error', error);
    } else {
      this.emit('exit', this.exitCode, this.signalCode);
    }
    nextTick(flushStdio, this);
    this._maybeClose();
  }

  // O que ninguém leu é lido e jogado fora: sem isso o cano não chegaria ao fim, e 'close'
  // não viria. Fica para o nextTick porque o programa pode começar a ler em 'exit'.
  function flushStdio(child) {
    (child.stdio || []).forEach(function (stream) {
      if (stream && stream.readable && !stream._usedAsStdio) stream.resume();
    });
  }

  ChildProcess.prototype._maybeClose = function () {
    this._closesGot++;
    if (this._closesGot === this._closesNeeded) this.emit('close', this.exitCode, this.signalCode);
  };

  // ---- sinais ----

  // 'SIGTERM', 'sigterm' ou 15 -> 15
  function signalNumber(signal) {
    if (typeof signal === 'number') {
      for (var name in signals) {
        if (signals[name] === signal) return signal;
      }
    }
    if (typeof signal === 'string' && signals[signal.toUpperCase()]) return signals[signal.toUpperCase()];
    throw need('codes').ERR_UNKNOWN_SIGNAL(signal);
  }

  ChildProcess.prototype.kill = function (signal) {
    var number = signal === 0 ? 0 : signalNumber(signal === undefined ? 'SIGTERM' : signal);
    if (!this._handle) return false;
    var error = this._handle.kill(number);
    if (error === 0) {
      this.killed = true;
      return true;
    }
    if (error === EINVAL || error === ENOSYS) throw systemError(error, 'kill');
    if (error !== ESRCH) this.emit('error', systemError(error, 'kill'));
    return false;
  };

  ChildProcess.prototype.ref = function () {
    if (this._handle) this._handle.ref();
  };

  ChildProcess.prototype.unref = function () {
    if (this._handle) this._handle.unref();
  };

  return {
    ChildProcess: ChildProcess,
    readStdio: readStdio,
    environment: environment,
    signalNumber: signalNumber,
    spawnSync: native.spawnSync
  };
})
