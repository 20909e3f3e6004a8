/* child_process.js -- o módulo child_process: as muitas formas de iniciar um programa.
 *
 * Todas passam por ChildProcess (child.js) ou, as síncronas, por um poll em C. */
(function (native, need) {
  'use strict';

  var child = need('child');
  var ChildProcess = child.ChildProcess;
  var Buffer = need('buffer').Buffer;

  var MAX_BUFFER = 1024 * 1024;

  function isGiven(value) {
    return value !== undefined && value !== null;
  }

  // ---- conferir argumentos ----

  function refuseNull(value, name) {
    if (typeof value === 'string' && value.indexOf('\0') >= 0) {
      throw need('codes').ERR_INVALID_ARG_VALUE(name, value, 'must be a string without null bytes');
    }
  }

  function checkTimeout(timeout) {
    if (isGiven(timeout) && !(typeof timeout === 'number' && timeout >= 0 && Math.floor(timeout) === timeout)) {
      throw need('codes').ERR_OUT_OF_RANGE('timeout', 'an unsigned integer', timeout);
    }
  }

  function checkMaxBuffer(maxBuffer) {
    if (isGiven(maxBuffer) && !(typeof maxBuffer === 'number' && maxBuffer >= 0)) {
      throw need('codes').ERR_OUT_OF_RANGE('options.maxBuffer', 'a positive number', maxBuffer);
    }
  }

  function checkKillSignal(signal) {
    if (typeof signal === 'string' || typeof signal === 'number') return child.signalNumber(signal);
    if (isGiven(signal)) throw need('codes').ERR_INVALID_ARG_TYPE('options.killSignal', ['string', 'number'], signal);
  }

  function checkOptions(options) {
    var validators = need('validators');
    var wrongType = function (name, types) {
      return need('codes').ERR_INVALID_ARG_TYPE('options.' + name, types, options[name]);
    };
    if (isGiven(options.detached)) validators.validateBoolean(options.detached, 'options.detached');
    ['uid', 'gid'].forEach(function (name) {
      if (isGiven(options[name]) && options[name] !== (options[name] | 0)) throw wrongType(name, 'int32');
    });
    if (isGiven(options.shell) && typeof options.shell !== 'boolean' && typeof options.shell !== 'string') {
      throw wrongType('shell', ['boolean', 'string']);
    }
    if (isGiven(options.argv0)) {
      validators.validateString(options.argv0, 'options.argv0');
      refuseNull(options.argv0, 'options.argv0');
    }
    ['windowsHide', 'windowsVerbatimArguments'].forEach(function (name) {
      if (isGiven(options[name])) validators.validateBoolean(options[name], 'options.' + name);
    });
  }

  function withoutNull(path, name) {
    if (path.indexOf('\0') < 0) return path;
    throw need('codes').ERR_INVALID_ARG_VALUE(name, path, 'must be a string, Uint8Array, or URL without null bytes');
  }

  function pathOf(cwd) {
    if (!isGiven(cwd)) return undefined;
    if (typeof cwd === 'object' && typeof cwd.href === 'string') cwd = need('url').fileURLToPath(cwd);
    if (Buffer.isBuffer(cwd)) cwd = cwd.toString();
    if (typeof cwd !== 'string') {
      throw need('codes').ERR_INVALID_ARG_TYPE('options.cwd', ['string', 'Buffer', 'URL'], cwd);
    }
    return withoutNull(cwd, 'options.cwd');
  }

  function environment(env) {
    var pairs = child.environment(env);
    pairs.forEach(function (pair) {
      var equals = pair.indexOf('=');
      var label = "options.env['" + pair.slice(0, equals) + "']";
      refuseNull(pair.slice(0, equals), label);
      refuseNull(pair.slice(equals + 1), label);
    });
    return pairs;
  }

  // (arquivo, argumentos?, opções?) -> as opções completas de ChildProcess.prototype.spawn
  function normalize(file, args, options) {
    var validators = need('validators');
    validators.validateString(file, 'file');
    refuseNull(file, 'file');
    if (file.length === 0) throw need('codes').ERR_INVALID_ARG_VALUE('file', file, 'cannot be empty');
    if (isGiven(args) && !Array.isArray(args)) {
      if (typeof args !== 'object') throw need('codes').ERR_INVALID_ARG_TYPE('args', 'object', args);
      options = args;
      args = [];
    }
    args = (args || []).slice();
    args.forEach(function (arg, i) { refuseNull(arg, 'args[' + i + ']'); });
    if (options !== undefined) validators.validateObject(options, 'options');
    options = Object.assign({}, options);
    options.cwd = pathOf(options.cwd);
    checkOptions(options);
    if (options.shell) {
      args = ['-c', [file].concat(args).join(' ')];
      file = typeof options.shell === 'string' ? options.shell : '/bin/sh';
      refuseNull(file, 'options.shell');
    }
    args.unshift(typeof options.argv0 === 'string' ? options.argv0 : file);
    options.file = file;
    options.args = args;
    options.detached = Boolean(options.detached);
    options.envPairs = environment(options.env || need('process').env);
    return options;
  }

  // ---- spawn ----

  function spawn(file, args, options) {
    options = normalize(file, args, options);
    checkTimeout(options.timeout);
    need('validators').validateAbortSignal(options.signal, 'options.signal');
    var killSignal = checkKillSignal(options.killSignal);
    var started = new ChildProcess();
    started.spawn(options);
    if (options.timeout > 0) killAfter(started, options.timeout, killSignal);
    if (options.signal) killOnAbort(started, options.signal, killSignal);
    return started;
  }

  function killAfter(started, ms, signal) {
    var timers = need('timers');
    var timer = timers.setTimeout(function () {
      try {
        started.kill(signal);
      } catch (error) {
        started.emit('error', error);
      }
    }, ms);
    started.once('exit', function () { timers.clearTimeout(timer); });
  }

  function killOnAbort(started, signal, killSignal) {
    function onAbort() {
      try {
        if (started.kill(killSignal)) {
          started.emit('error', need('codes').AbortError(undefined, { cause: signal.reason }));
        }
      } catch (error) {
        started.emit('error', error);
      }
    }
    if (signal.aborted) return need('queue').nextTick(onAbort);
    signal.addEventListener('abort', onAbort, need('events/target').internal());
    started.once('exit', function () { signal.removeEventListener('abort', onAbort); });
  }

  // ---- fork: outro programa de JavaScript, com um canal para conversar com ele ----

  function modulePathOf(path) {
    if (path !== null && typeof path === 'object' && typeof path.href === 'string') path = need('url').fileURLToPath(path);
    if (Buffer.isBuffer(path)) path = path.toString();
    if (typeof path !== 'string') {
      throw need('codes').ERR_INVALID_ARG_TYPE('modulePath', ['string', 'Buffer', 'URL'], path);
    }
    return withoutNull(path, 'modulePath');
  }

  // As opções com que nos abriram; um `-e texto` não, ou o filho abriria outro, e outro…
  function ownOptions() {
    var own = need('process').execArgv;
    return own.filter(function (option, i) { return !isEval(option) && !isEval(own[i - 1]); });
  }

  function isEval(option) {
    return ['-e', '--eval', '-p', '--print', '-pe'].indexOf(option) >= 0;
  }

  // (módulo, args?, opções?)
  function fork(modulePath) {
    var args = arguments[1];
    var options = arguments[2];
    modulePath = modulePathOf(modulePath);
    if (isGiven(args) && typeof args === 'object' && !Array.isArray(args)) {
      options = args;
      args = [];
    } else if (isGiven(args)) {
      need('validators').validateArray(args, 'args');
    }
    if (isGiven(options)) need('validators').validateObject(options, 'options');
    options = Object.assign({}, options, { shell: false });
    options.execPath = options.execPath || need('process').execPath;
    refuseNull(options.execPath, 'options.execPath');
    var execArgv = options.execArgv || ownOptions();
    execArgv.forEach(function (arg, i) { refuseNull(arg, 'options.execArgv[' + i + ']'); });
    options.stdio = forkStdio(options);
    return spawn(options.execPath, execArgv.concat(modulePath, args || []), options);
  }

  // Os três de sempre, herdados, e o canal no descritor 3.
  function forkStdio(options) {
    var stdio = options.stdio;
    if (typeof stdio === 'string') {
      if (['ignore', 'overlapped', 'pipe', 'inherit'].indexOf(stdio) < 0) throw need('codes').ERR_INVALID_ARG_VALUE('stdio', stdio);
      return [stdio, stdio, stdio, 'ipc'];
    }
    if (!Array.isArray(stdio)) stdio = options.silent ? ['pipe', 'pipe', 'pipe', 'ipc'] : [0, 1, 2, 'ipc'];
    if (stdio.indexOf('ipc') < 0) throw need('codes').ERR_CHILD_PROCESS_IPC_REQUIRED('options.stdio');
    return stdio;
  }

  // ---- exec e execFile: esperam o fim e entregam tudo o que o programa disse ----

  function execArguments(command, options, callback) {
    need('validators').validateString(command, 'command');
    refuseNull(command, 'command');
    if (typeof options === 'function') {
      callback = options;
      options = undefined;
    }
    options = Object.assign({}, options);
    options.shell = typeof options.shell === 'string' ? options.shell : true;
    return { command: command, options: options, callback: callback };
  }

  function exec(command, options, callback) {
    var given = execArguments(command, options, callback);
    return execFile(given.command, given.options, given.callback);
  }

  function execFileArguments(file, args, options, callback) {
    if (isGiven(args) && typeof args === 'object' && !Array.isArray(args)) {
      callback = options;
      options = args;
      args = null;
    } else if (typeof args === 'function') {
      callback = args;
      options = null;
      args = null;
    }
    if (typeof options === 'function') {
      callback = options;
      options = null;
    } else if (isGiven(options)) {
      need('validators').validateObject(options, 'options');
    }
    if (isGiven(callback)) need('validators').validateFunction(callback, 'callback');
    if (!isGiven(args)) args = [];
    else if (!Array.isArray(args)) throw need('codes').ERR_INVALID_ARG_TYPE('args', 'object', args);
    return { file: file, args: args.slice(), options: options || {}, callback: callback };
  }

  // Junta o que vem por um cano, até o limite; `onOverflow` recebe o erro.
  function gather(stream, name, encoding, maxBuffer, onOverflow) {
    var chunks = [];
    var length = 0;
    if (stream) {
      if (encoding) stream.setEncoding(encoding);
      stream.on('data', function (chunk) {
        var size = typeof chunk === 'string' ? Buffer.byteLength(chunk, stream.readableEncoding) : chunk.length;
        length += size;
        if (length > maxBuffer) {
          chunks.push(chunk.slice(0, maxBuffer - (length - size)));
          onOverflow(need('codes').ERR_CHILD_PROCESS_STDIO_MAXBUFFER(name));
        } else {
          chunks.push(chunk);
        }
      });
    }
    return function () {
      return encoding || (stream && stream.readableEncoding) ? chunks.join('') : Buffer.concat(chunks);
    };
  }

  function execFile(file, args, options, callback) {
    var given = execFileArguments(file, args, options, callback);
    options = Object.assign({
      encoding: 'utf8', timeout: 0, maxBuffer: MAX_BUFFER, killSignal: 'SIGTERM', cwd: null, env: null, shell: false
    }, given.options);
    callback = given.callback;
    checkTimeout(options.timeout);
    checkMaxBuffer(options.maxBuffer);
    options.killSignal = checkKillSignal(options.killSignal);
    var encoding = options.encoding !== 'buffer' && Buffer.isEncoding(options.encoding) ? options.encoding : null;

    var spawnOptions = { cwd: options.cwd, shell: options.shell };
    ['env', 'uid', 'gid', 'signal', 'argv0'].forEach(function (name) {
      if (isGiven(options[name])) spawnOptions[name] = options[name];
    });
    var started = spawn(file, given.args, spawnOptions);
    var killed = false;
    var done = false;
    var failure = null;
    var timer = null;
    var stdout = gather(started.stdout, 'stdout', encoding, options.maxBuffer, overflow);
    var stderr = gather(started.stderr, 'stderr', encoding, options.maxBuffer, overflow);

    function overflow(error) {
      failure = error;
      kill();
    }

    function closeOutputs() {
      if (started.stdout) started.stdout.destroy();
      if (started.stderr) started.stderr.destroy();
    }

    function kill() {
      closeOutputs();
      killed = true;
      try {
        started.kill(options.killSignal);
      } catch (error) {
        failure = error;
        finish();
      }
    }

    function finish(code, signal) {
      if (done) return;
      done = true;
      need('timers').clearTimeout(timer);
      if (!callback) return;
      var out = stdout();
      var err = stderr();
      if (!failure && code === 0 && signal === null) return callback(null, out, err);
      var command = [file].concat(given.args).join(' ');
      if (!failure) {
        failure = new Error('Command failed: ' + command + '\n' + err);
        failure.code = code < 0 ? need('syserr').name(code) : code;
        failure.killed = started.killed || killed;
        failure.signal = signal;
      }
      failure.cmd = command;
      callback(failure, out, err);
    }

    if (options.timeout > 0) timer = need('timers').setTimeout(kill, options.timeout);
    started.addListener('close', finish);
    started.addListener('error', function (error) {
      failure = error;
      closeOutputs();
      finish();
    });
    return started;
  }

  // util.promisify(exec) e util.promisify(execFile): { stdout, stderr }, e o filho em
  // promessa.child.
  function promisified(original) {
    return function () {
      var args = Array.prototype.slice.call(arguments);
      var started;
      var promise = new Promise(function (resolve, reject) {
        started = original.apply(null, args.concat(function (error, stdout, stderr) {
          if (error === null) return resolve({ stdout: stdout, stderr: stderr });
          error.stdout = stdout;
          error.stderr = stderr;
          reject(error);
        }));
      });
      promise.child = started;
      return promise;
    };
  }

  [exec, execFile].forEach(function (original) {
    Object.defineProperty(original, Symbol.for('nodejs.util.promisify.custom'), {
      value: promisified(original), configurable: true
    });
  });

  // ---- as síncronas ----

  // O que mandar por cada cano: a opção `input` pelo primeiro, ou o que stdio trouxer.
  function inputsOf(stdio, options) {
    return stdio.map(function (entry, i) {
      var input = i === 0 && options.input ? options.input : entry.input;
      if (!isGiven(input)) return undefined;
      if (typeof input === 'string') return Buffer.from(input, options.encoding === 'buffer' ? 'utf8' : options.encoding);
      if (ArrayBuffer.isView(input)) return input;
      throw need('codes').ERR_INVALID_ARG_TYPE('options.stdio[' + i + ']',
        ['Buffer', 'TypedArray', 'DataView', 'string'], input);
    });
  }

  function spawnSync(file, args, options) {
    options = Object.assign({ maxBuffer: MAX_BUFFER }, normalize(file, args, options));
    checkTimeout(options.timeout);
    checkMaxBuffer(options.maxBuffer);
    var killSignal = checkKillSignal(options.killSignal) || child.signalNumber('SIGTERM');
    var stdio = child.readStdio(options.stdio || 'pipe', true);
    options.inputs = inputsOf(stdio, options);
    options.stdio = stdio.map(function (entry) { return entry.fd; });
    var maxBuffer = options.maxBuffer === Infinity ? 0 : options.maxBuffer;
    var raw = child.spawnSync(options, options.timeout || 0, maxBuffer, killSignal);
    return describe(raw, options);
  }

  function describe(raw, options) {
    var result = {};
    if (raw.error !== 0) {
      result.error = need('syserr').plain(raw.error, 'spawnSync ' + options.file);
      result.error.path = options.file;
      result.error.spawnargs = options.args.slice(1);
    }
    result.status = raw.status;
    result.signal = raw.signal;
    result.output = raw.output;
    result.pid = raw.pid;
    if (raw.output && options.encoding && options.encoding !== 'buffer') {
      result.output = raw.output.map(function (bytes) {
        return bytes ? bytes.toString(options.encoding) : bytes;
      });
    }
    result.stdout = result.output && result.output[1];
    result.stderr = result.output && result.output[2];
    return result;
  }

  // O erro de execSync e execFileSync: o do sistema, ou "Command failed".
  function failureOf(result, command) {
    if (result.error) return Object.assign(result.error, result);
    if (result.status === 0) return null;
    var message = 'Command failed: ' + command;
    if (result.stderr && result.stderr.length > 0) message += '\n' + result.stderr.toString();
    return Object.assign(new Error(message), result);
  }

  function outputOrThrow(result, command, showErrors) {
    if (showErrors && result.stderr) need('process').stderr.write(result.stderr);
    var failure = failureOf(result, command);
    if (failure) throw failure;
    return result.stdout;
  }

  function execFileSync(file, args, options) {
    var given = execFileArguments(file, args, options);
    var result = spawnSync(file, given.args, given.options);
    return outputOrThrow(result, [given.options.argv0 || file].concat(given.args).join(' '), !given.options.stdio);
  }

  function execSync(command, options) {
    var given = execArguments(command, options, null);
    return outputOrThrow(spawnSync(command, given.options), command, !given.options.stdio);
  }

  return {
    ChildProcess: ChildProcess,
    exec: exec,
    execFile: execFile,
    execFileSync: execFileSync,
    execSync: execSync,
    fork: fork,
    spawn: spawn,
    spawnSync: spawnSync
  };
})
