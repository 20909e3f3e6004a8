// Sinais: escutar, deixar de escutar, e não segurar o programa por isso.
// limite: 90
var spawnSync = require('child_process').spawnSync;

[
  "process.on('SIGUSR2', function (nome, numero) { console.log(nome, numero, this === process); clearInterval(t); }); var t = setInterval(function () {}, 1000); process.kill(process.pid, 'SIGUSR2');",
  "process.on('SIGINT', function () { console.log('segura'); clearTimeout(t); }); var t = setTimeout(function () { console.log('nunca'); }, 5000); process.kill(process.pid, 'SIGINT');",
  "process.on('SIGTERM', function () {}); console.log('não segura');",
  "function f() {} process.on('SIGTERM', f); process.removeListener('SIGTERM', f); process.kill(process.pid, 'SIGTERM'); setTimeout(function () { console.log('nunca'); }, 200);",
  "process.once('SIGHUP', function () { console.log('uma vez'); setTimeout(function () { process.kill(process.pid, 'SIGHUP'); }, 5); }); process.kill(process.pid, 'SIGHUP'); setTimeout(function () { console.log('nunca'); }, 500);",
  "var n = 0; process.on('SIGUSR2', function () { n++; }); process.on('SIGUSR2', function () { console.log(n); process.exit(3); }); process.kill(process.pid, 'SIGUSR2'); setTimeout(function () {}, 1000);",
  "process.on('SIGUSR2', function () { throw new Error('no sinal'); }); process.on('uncaughtException', function (e) { console.log(e.message); process.exit(4); }); process.kill(process.pid, 'SIGUSR2'); setTimeout(function () {}, 1000);",
  "process.on('SIGUSR2', function () { process.nextTick(function () { console.log('tick'); }); setImmediate(function () { console.log('immediate'); process.exit(); }); }); process.kill(process.pid, 'SIGUSR2'); setTimeout(function () {}, 1000);",
  "process.on('SIGNADA', function () {}); process.emit('SIGNADA'); console.log('nome qualquer', process.listenerCount('SIGNADA'));",
  "['SIGKILL', 'SIGSTOP'].forEach(function (s) { try { process.on(s, function () {}); } catch (e) { console.log(e.code, e.syscall, e.errno, e.message, process.listenerCount(s)); } });",
  "process.on('SIGPIPE', function () { console.log('cano'); process.exit(); }); process.kill(process.pid, 'SIGPIPE'); setTimeout(function () {}, 1000);",
  "process.kill(process.pid, 'SIGPIPE'); console.log('SIGPIPE não mata');",
  "process.emit('SIGUSR2', 1); process.on('SIGUSR2', function (x) { console.log('emitido à mão', x); }); process.emit('SIGUSR2', 2);"
].forEach(function (codigo) {
  var r = spawnSync(process.execPath, ['-e', codigo], { encoding: 'utf8' });
  console.log(codigo);
  console.log('  =>', r.status, r.signal, JSON.stringify(r.stdout));
});
