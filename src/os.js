/* os.js -- o módulo os: a máquina em que o programa roda. */
(function (native, need) {
  'use strict';

  var os = {};
  var name = native.uname();

  // No Node, `${os.hostname}` (sem chamar) também dá o texto.
  function answer(key, ask) {
    os[key] = ask;
    Object.defineProperty(ask, Symbol.toPrimitive, {
      value: function () { return ask(); }, configurable: true
    });
  }

  var ARCHES = { x86_64: 'x64', i386: 'ia32', i686: 'ia32', aarch64: 'arm64', armv7l: 'arm',
    ppc64le: 'ppc64', s390x: 's390x', riscv64: 'riscv64', loongarch64: 'loong64' };

  // ---- a máquina ----

  answer('arch', function arch() { return ARCHES[name.machine] || name.machine; });
  answer('machine', function machine() { return name.machine; });
  answer('platform', function platform() { return name.name.toLowerCase(); });
  answer('type', function type() { return name.name; });
  answer('release', function release() { return name.release; });
  answer('version', function version() { return name.version; });
  answer('hostname', function hostname() { return native.hostname(); });
  answer('endianness', function endianness() {
    return new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 'LE' : 'BE';
  });
  answer('availableParallelism', function availableParallelism() { return native.parallelism(); });
  answer('uptime', function uptime() { return native.uptime(); });
  answer('totalmem', function totalmem() { return native.totalmem(); });
  answer('freemem', function freemem() {
    var line = /^MemAvailable:\s*(\d+)/m.exec(native.read('/proc/meminfo') || '');
    return line ? line[1] * 1024 : native.totalmem() - need('os/native').rss();
  });
  os.loadavg = function loadavg() { return native.loadavg(); };

  // Cada linha "cpuN user nice system idle iowait irq …" conta em centésimos de segundo.
  os.cpus = function cpus() {
    var info = native.read('/proc/cpuinfo') || '';
    var models = info.match(/^model name\s*:.*$/mg) || [];
    var speeds = info.match(/^cpu MHz\s*:.*$/mg) || [];
    var lines = (native.read('/proc/stat') || '').match(/^cpu\d+ .*$/mg) || [];
    return lines.map(function (line, i) {
      var t = line.split(' ').slice(1).map(function (ticks) { return ticks * 10; });
      return {
        model: models[i] ? models[i].replace(/^[^:]*:\s*/, '') : 'unknown',
        speed: speeds[i] ? Math.floor(speeds[i].replace(/^[^:]*:\s*/, '')) : 0,
        times: { user: t[0], nice: t[1], sys: t[2], idle: t[3], irq: t[5] }
      };
    });
  };

  // ---- a rede ----

  function bits(mask, base) {
    return mask.split(/[.:]/).reduce(function (count, group) {
      for (var n = parseInt(group || '0', base); n > 0; n >>= 1) count += n & 1;
      return count;
    }, 0);
  }

  os.networkInterfaces = function networkInterfaces() {
    var found = {};
    native.interfaces().forEach(function (i) {
      var prefix = bits(i.netmask, i.family === 'IPv6' ? 16 : 10);
      var entry = { address: i.address, netmask: i.netmask, family: i.family, mac: i.mac,
        internal: i.internal, cidr: i.address + '/' + prefix };
      if (i.family === 'IPv6') entry.scopeid = i.scopeid;
      (found[i.name] = found[i.name] || []).push(entry);
    });
    return found;
  };

  // ---- pastas e usuários ----

  answer('tmpdir', function tmpdir() {
    var env = need('process').env;
    var path = env.TMPDIR || env.TMP || env.TEMP || '/tmp';
    return path.length > 1 && path.charAt(path.length - 1) === '/' ? path.slice(0, -1) : path;
  });

  answer('homedir', function homedir() {
    var home = need('process').env.HOME;
    if (home) return home;
    return found(native.user(), 'uv_os_homedir').homedir;
  });

  // Um SystemError, como o Node o monta sobre o erro da libuv.
  function failure(errno, syscall) {
    var entry = need('syserr').entries().filter(function (e) { return e[0] === errno; })[0];
    return need('codes').ERR_SYSTEM_ERROR({
      errno: errno, code: entry[1], message: entry[2], syscall: syscall
    });
  }

  function found(user, syscall) {
    if (!user) throw failure(-os.constants.errno.ENOENT, syscall);
    return user;
  }

  os.userInfo = function userInfo(options) {
    if (typeof options !== 'object') options = null;
    var user = found(native.user(), 'uv_os_get_passwd');
    if (!options || !options.encoding) return user;
    var Buffer = need('buffer').Buffer, encoding = options.encoding;
    ['username', 'homedir', 'shell'].forEach(function (key) {
      var bytes = Buffer.from(user[key]);
      user[key] = encoding === 'buffer' ? bytes : bytes.toString(Buffer.isEncoding(encoding) ? encoding : 'utf8');
    });
    return user;
  };

  // ---- a prioridade ----

  function pidOf(pid) {
    need('validators').validateInt32(pid, 'pid');
    return pid;
  }

  os.getPriority = function getPriority(pid) {
    var answer = native.getPriority(pid === undefined ? 0 : pidOf(pid));
    if (answer.error) throw failure(answer.error, 'uv_os_getpriority');
    return answer.value;
  };

  os.setPriority = function setPriority(pid, priority) {
    if (priority === undefined) {
      priority = pid;
      pid = 0;
    }
    pidOf(pid);
    need('validators').validateInt32(priority, 'priority', -20, 19);
    var error = native.setPriority(pid, priority);
    if (error) throw failure(error, 'uv_os_setpriority');
  };

  // ---- constantes ----

  function constant(key, value) {
    Object.defineProperty(os, key, { value: value, enumerable: true, configurable: true });
  }

  constant('EOL', '\n');
  constant('devNull', '/dev/null');

  // Cada número é só para ler.
  function lock(numbers) {
    Object.keys(numbers).forEach(function (name) {
      if (typeof numbers[name] === 'object') lock(numbers[name]);
      else Object.defineProperty(numbers, name, { writable: false, configurable: false });
    });
    return numbers;
  }

  function readConstants() { return lock(native.constants()); }

  // Mais de cem números: só se alguém pedir.
  var constants;
  Object.defineProperty(os, 'constants', {
    get: function () {
      if (constants === undefined) constants = readConstants();
      return constants;
    },
    enumerable: true
  });

  return os;
})
