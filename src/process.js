/* process.js -- o objeto process.
 *
 * Tudo o que custa alguma coisa é preguiçoso: só existe depois que o programa pede. O que
 * vem de uma camada mais alta (eventos, a fila, stdin) também, e enquanto ela não está
 * ligada o acesso diz em que capítulo chega. */
(function (native, need) {
  'use strict';

  // Entre process e EventEmitter.prototype há um protótipo só dele, como no Node.
  function prototype() {
    var EventEmitter = need.has('events') ? need('events') : null;
    var proto = Object.create(EventEmitter ? EventEmitter.prototype : Object.prototype);
    Object.defineProperty(proto, 'constructor', {
      value: function process() {}, writable: true, configurable: true
    });
    Object.defineProperty(proto, Symbol.toStringTag, { value: 'process', configurable: true });
    return proto;
  }

  var process = Object.create(prototype());

  // ---- três maneiras de definir uma propriedade ----

  function constant(name, value) {
    Object.defineProperty(process, name, { value: value, enumerable: true, configurable: true });
  }

  function accessor(name, get, set) {
    Object.defineProperty(process, name, { get: get, set: set, enumerable: true, configurable: true });
  }

  function lazy(name, make) {
    need('es/check').lazy(process, name, make);
  }

  // O que depende de outro módulo, ou diz qual falta.
  function lazyFrom(name, module, make) {
    lazy(name, function () {
      if (!need.has(module)) native.missing('process.' + name, module);
      return make(need(module));
    });
  }

  // Funções que só repassam à camada `os`, carregada no primeiro uso.
  function fromSystem(name) {
    process[name] = function () { return need('os/native')[name](); };
    Object.defineProperty(process[name], 'name', { value: name });
  }

  // ---- quem somos ----

  var versions = native.versions();
  constant('version', 'v' + versions.node);
  constant('versions', versions);
  constant('release', { name: 'node', lts: 'Iron' });
  lazy('arch', function () { return need('os').arch(); });
  lazy('platform', function () { return need('os').platform(); });
  lazy('config', function () { return { target_defaults: {}, variables: {} }; });
  lazy('features', function () {
    return {
      inspector: false, debug: false, uv: false, ipv6: true, tls_alpn: false, tls_sni: false,
      tls_ocsp: false, tls: false, cached_builtins: true, require_module: false
    };
  });
  lazy('pid', function () { return need('os/native').pid(); });
  accessor('ppid', function () { return need('os/native').ppid(); }, function () {});

  var title;
  accessor('title', function () { return title === undefined ? process.argv0 : title; },
    function (value) {
      title = String(value);
      need('os/native').setTitle(title);
    });

  // ---- a linha de comando ----

  var command = native.command();

  // O Node guarda o caminho completo do programa principal, mesmo que tenha recebido "x"; mas
  // "-" é a entrada padrão, e um "-x" ele deixa como veio.
  function mainPath(file) {
    return file.charAt(0) === '-' ? file : need('path').resolve(file);
  }

  lazy('argv', function () {
    var main = command.file === undefined ? [] : [mainPath(command.file)];
    return [command.path].concat(main, command.args);
  });
  lazy('execArgv', function () { return command.options; });
  lazy('execPath', function () { return command.path; });
  constant('argv0', command.name);
  command.flags.forEach(function (name) { process[name] = true; }); // process.noDeprecation…
  lazy('env', function () { return need('process/env'); });
  process.loadEnvFile = function loadEnvFile() { need('process/env-file')(arguments[0]); };

  // NODE_OPTIONS não é lida: nenhuma opção pode vir por ela.
  lazy('allowedNodeEnvironmentFlags', function () { return new Set(); });
  accessor('sourceMapsEnabled', function () { return false; });

  // ausente: process setSourceMapsEnabled: a pilha dos erros daqui é a das linhas do próprio programa; mapas de
  // fontes não são lidos.
  //
  // ausente: process getActiveResourcesInfo: o laço conta quem segura o programa, mas não guarda a lista deles.
  //
  // ausente: process assert: o próprio Node já manda não usá-lo; use o módulo assert.
  //
  // ausente: process debugPort report: são do depurador e do relatório do V8, e o motor daqui é o Duktape.
  //
  // difere: process allowedNodeEnvironmentFlags: é vazio, porque NODE_OPTIONS não é lida.

  // ---- a pasta e a máscara ----

  process.cwd = function cwd() { return native.cwd(); };

  process.chdir = function chdir(directory) {
    need('validators').validateString(directory, 'directory');
    native.chdir(directory);
  };

  process.umask = function umask(mask) {
    if (mask === undefined) return native.umask();
    return native.umask(need('validators').parseFileMode(mask, 'mask'));
  };

  // ---- o relógio ----

  // hrtime() é um instante; hrtime(antes), quanto passou desde ele: [segundos, nanossegundos].
  process.hrtime = function hrtime(time) {
    var now = native.hrtime();
    if (time === undefined) return now;
    need('process/checks').pair(time);
    var seconds = now[0] - time[0];
    var nanoseconds = now[1] - time[1];
    return nanoseconds < 0 ? [seconds - 1, nanoseconds + 1e9] : [seconds, nanoseconds];
  };
  // ausente: process hrtime.bigint: precisa de BigInt, que o motor não tem; use process.hrtime().
  process.hrtime.bigint = function bigint() {
    throw new Error('process.hrtime.bigint() precisa de BigInt, que o motor não tem; use process.hrtime()');
  };
  process.uptime = function uptime() { return native.uptime(); };

  // ---- o que gastamos ----

  process.memoryUsage = function memoryUsage() { return need('os/native').memory(); };
  process.memoryUsage.rss = function rss() { return need('os/native').rss(); };
  process.constrainedMemory = function constrainedMemory() { return need('process/memory').constrained(); };
  process.availableMemory = function availableMemory() { return need('process/memory').available(); };
  process.cpuUsage = function cpuUsage(previous) { return need('process/usage').cpu(previous); };
  process.resourceUsage = function resourceUsage() { return need('process/usage').resources(); };

  // ---- donos e sinais ----

  ['getuid', 'geteuid', 'getgid', 'getegid', 'getgroups'].forEach(fromSystem);

  ['setuid', 'seteuid', 'setgid', 'setegid'].forEach(function (name) {
    process[name] = function (id) { need('process/credentials').setId(name, id); };
  });
  process.setgroups = function setgroups(groups) { need('process/credentials').setGroups(groups); };
  process.initgroups = function initgroups(user, extraGroup) {
    need('process/credentials').initGroups(user, extraGroup);
  };

  process.kill = function kill(pid, signal) {
    need('process/checks').kill(pid, signal);
    return true;
  };

  // ---- a vez de cada um ----

  lazyFrom('nextTick', 'queue', function (queue) { return queue.nextTick; });

  // ---- entrada e saída ----

  // Sem streams, o mínimo: escrever, de forma síncrona.
  function plainOutput(fd) {
    var system = need('os/native');
    var terminal = system.terminal(fd);
    var output = {
      fd: fd,
      write: function write(data) { return system.write(fd, data) === 0; }
    };
    if (terminal) {
      output.isTTY = true;
      output.columns = terminal[0];
      output.rows = terminal[1];
    }
    need('sinks').attach(fd, output);
    return output;
  }

  // O console precisa saber que o stream existe: o programa pode trocar o `write` dele.
  function output(fd) {
    var stream = need.has('stdio') ? need('stdio').output(fd) : plainOutput(fd);
    need('sinks').attach(fd, stream);
    return stream;
  }

  lazy('stdout', function () { return output(1); });
  lazy('stderr', function () { return output(2); });
  lazyFrom('stdin', 'stdio', function (stdio) { return stdio.input(); });
  process.openStdin = function () { return process.stdin.resume(); };

  process.getBuiltinModule = function getBuiltinModule(id) {
    need('validators').validateString(id, 'id');
    var builtins = need('module/builtins');
    return builtins.isLinked(id) ? builtins.load(id) : undefined;
  };
  accessor('mainModule', function () { return need('module')._main; }, function (value) {
    need('module')._main = value;
  });

  // ---- avisos ----

  process.emitWarning = function emitWarning(warning, type, code, ctor) {
    need('process/warning').emit(warning, type, code, ctor);
  };

  // ---- o fim ----

  var exitCode;
  accessor('exitCode', function () { return exitCode; }, function (code) {
    if (code !== null && code !== undefined) need('process/checks').exitCode(code);
    exitCode = code;
  });

  // Termina agora. Quem ouve 'exit' é avisado uma vez só, mesmo que chame exit de novo, e
  // ainda pode mudar exitCode.
  process.exit = function exit(code) {
    if (arguments.length > 0) process.exitCode = code;
    if (!process._exiting) {
      process._exiting = true;
      need('process/fatal').chosen();
      need('process/fatal').emit('exit', Number(process.exitCode) || 0);
    }
    process.reallyExit(process.exitCode || 0);
  };
  process.reallyExit = function reallyExit(code) { native.exit(code); };
  process._exiting = false;
  process.abort = function abort() { native.abort(); };

  process.setUncaughtExceptionCaptureCallback = function (callback) {
    need('process/fatal').setCapture(callback);
  };
  process.hasUncaughtExceptionCaptureCallback = function () {
    return need('process/fatal').hasCapture();
  };

  // ---- eventos ----

  need('process/emitter')(process, Object.getPrototypeOf(process), native.missing);

  return process;
})
