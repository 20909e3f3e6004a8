// process: quem somos, onde estamos, o ambiente, o relógio e o que gastamos.
var path = require('path');

function erro(f) {
  try {
    console.log('sem erro', f());
  } catch (e) {
    console.log(e.name, e.code, e.message, e.errno, e.syscall, e.path === undefined ? '' : e.path, e.dest === undefined ? '' : e.dest);
  }
}

console.log(process.version, process.versions.node, process.release.name, process.platform, Object.prototype.toString.call(process));
console.log(process.argv.length, process.argv[0] === process.execPath, path.basename(process.argv[1]), process.execArgv.length, path.isAbsolute(process.execPath));
console.log(typeof process.pid, process.ppid > 0, typeof process.arch, typeof process.title, typeof process.argv0, typeof process.config.variables);
console.log(Object.getPrototypeOf(Object.getPrototypeOf(process)) === require('events').prototype, process instanceof require('events'), process.constructor.name);
console.log(process === require('process'), process === global.process, require('node:process') === process, 'process' in global);

// ---- ambiente ----
process.env.NOVO = 1;
console.log(process.env.NOVO, typeof process.env.NOVO, 'NOVO' in process.env, process.env.hasOwnProperty('NOVO'), Object.keys(process.env).indexOf('NOVO') >= 0);
process.env.NOVO = undefined;
console.log(process.env.NOVO, delete process.env.NOVO, process.env.NOVO, 'NOVO' in process.env, delete process.env.NUNCA);
process.env.ACENTO = 'é🙂';
console.log(require('child_process').execSync('echo $ACENTO').toString().trim(), JSON.parse(JSON.stringify(process.env)).ACENTO);
erro(function () { process.env.S = Symbol('s'); });
process.env[''] = 'vazio';
console.log(process.env[''], Object.assign({}, process.env).ACENTO);

// ---- pasta e máscara ----
var antes = process.cwd();
process.chdir('/');
console.log(process.cwd());
erro(function () { process.chdir('/nao/existe'); });
erro(function () { process.chdir(1); });
process.chdir(antes);
console.log(process.cwd() === antes);
var mascara = process.umask(18);
console.log(process.umask(), process.umask('077'), process.umask(mascara));
erro(function () { process.umask('9'); });
erro(function () { process.umask({}); });
erro(function () { process.umask(-1); });

// ---- relógio ----
var t = process.hrtime();
console.log(Array.isArray(t), t.length, process.hrtime(t)[0], process.hrtime(t)[1] > 0, process.uptime() > 0, process.uptime() < 60);
console.log(process.hrtime([t[0] - 1, t[1]])[0], process.hrtime([t[0] + 1, t[1]])[0] < 0);
erro(function () { process.hrtime(1); });
erro(function () { process.hrtime([1]); });

// ---- gastos ----
var m = process.memoryUsage();
console.log(Object.keys(m).join(), m.rss > 1e6, m.heapUsed > 0, m.heapTotal >= m.heapUsed, process.memoryUsage.rss() > 1e6);
var c = process.cpuUsage();
console.log(Object.keys(c).join(), c.user + c.system > 0, process.cpuUsage(c).user >= 0);
erro(function () { process.cpuUsage(1); });
erro(function () { process.cpuUsage({ user: 'x' }); });
erro(function () { process.cpuUsage({ user: 1, system: -1 }); });
console.log(Object.keys(process.resourceUsage()).join());

// ---- donos e sinais ----
console.log(process.getuid() === process.geteuid(), process.getgid() === process.getegid(), process.getgroups().indexOf(process.getegid()) >= 0);
console.log(process.kill(process.pid, 0));
erro(function () { process.kill(99999999, 0); });
erro(function () { process.kill('a'); });
erro(function () { process.kill(process.pid, 'SIGNADA'); });
erro(function () { process.kill(process.pid, 999); });

// ---- fila ----
process.nextTick(function (a, b) { console.log('tick', a, b); }, 1, 2);
erro(function () { process.nextTick(1); });

// ---- saídas ----
console.log(process.stdout.fd, process.stderr.fd, process.stdin.fd, process.stdout.write(''), process.stdout === process.stdout);
console.log(process.exitCode, process._exiting, process.mainModule === module);
console.log(Object.keys(process.features).join());
