// Como um programa termina: exit, exitCode, beforeExit, erros que ninguém tratou.
// Cada programa roda num processo; vale a saída e o código.
// limite: 90
var spawnSync = require('child_process').spawnSync;

function mostra(codigo, entrada) {
  var r = spawnSync(process.execPath, ['-e', codigo], { input: entrada || '', encoding: 'utf8' });
  console.log(codigo);
  console.log('  =>', r.status, r.signal, r.stdout.length > 1000 ? r.stdout.length : JSON.stringify(r.stdout));
}

var ouve = "process.on('exit', function (c) { console.log('exit', c, process.exitCode); });";
[
  ouve,
  ouve + ' process.exitCode = 3;',
  ouve + ' process.exit(4);',
  ouve + ' process.exitCode = 5; process.exit();',
  ouve + ' process.exitCode = 5; process.exit(undefined);',
  ouve + " process.exit('7');",
  ouve + ' process.exit(256 + 9);',
  ouve + ' process.exit(-1);',
  ouve + " throw new Error('x');",
  ouve + " setTimeout(function () { throw new Error('x'); }, 1); setTimeout(function () { console.log('nunca'); }, 50);",
  ouve + " process.nextTick(function () { throw 'texto'; });",
  ouve + ' throw null;',
  ouve + " process.on('exit', function () { process.exitCode = 8; });",
  ouve + " process.on('exit', function () { process.exit(9); console.log('nunca'); });",
  ouve + " process.on('exit', function () { throw new Error('no exit'); });",
  ouve + " process.exitCode = 3; process.on('exit', function () { throw new Error('no exit'); });",
  ouve + " process.on('exit', function () { process.exitCode = 12; }); throw new Error('x');",
  ouve + " process.on('exit', function () { setTimeout(function () { console.log('nunca'); }, 1); process.nextTick(function () { console.log('nunca'); }); });",
  "process.on('exit', function () { console.log(1); process.exit(2); }); process.on('exit', function () { console.log('nunca'); });",
  "process.on('beforeExit', function (c) { console.log('antes', c); }); process.exitCode = 2;",
  "var n = 0; process.on('beforeExit', function () { if (n++ < 2) setTimeout(function () { console.log('mais', n); }, 1); });" + ouve,
  "var n = 0; process.on('beforeExit', function () { console.log('antes'); if (n++ < 1) setImmediate(function () {}); });",
  "process.on('beforeExit', function () { process.nextTick(function () { console.log('tick'); }); });" + ouve,
  "process.on('beforeExit', function () { throw new Error('x'); });" + ouve,
  "process.once('beforeExit', function () { Promise.resolve().then(function () { console.log('job'); }); });",
  "process.on('beforeExit', function () { console.log('nunca'); }); process.exit();",
  "process.on('uncaughtException', function (e, origem) { console.log(e.message, origem); }); setTimeout(function () { console.log('segue'); }, 1); throw new Error('x');",
  "process.on('uncaughtException', function (e, origem) { console.log(e, origem, this === process); }); throw 5;",
  ouve + "process.on('uncaughtException', function (e) { throw new Error('outro'); }); throw new Error('x');",
  ouve + "process.on('uncaughtException', function (e) { process.exit(11); }); throw new Error('x');",
  "process.once('uncaughtException', function (e) { console.log(1, e.message); }); process.nextTick(function () { throw new Error('b'); }); throw new Error('a');",
  "process.on('uncaughtExceptionMonitor', function (e, o) { console.log('monitor', e.message, o); }); throw new Error('x');",
  "process.on('uncaughtExceptionMonitor', function (e, o) { console.log('monitor', o); }); process.on('uncaughtException', function () { console.log('tratado'); }); throw new Error('x');",
  "process.setUncaughtExceptionCaptureCallback(function (e) { console.log('peguei', e.message); }); process.on('uncaughtException', function () { console.log('nunca'); }); throw new Error('x');",
  "process.setUncaughtExceptionCaptureCallback(function (e) {}); console.log(process.hasUncaughtExceptionCaptureCallback()); process.setUncaughtExceptionCaptureCallback(null); console.log(process.hasUncaughtExceptionCaptureCallback()); throw 1;",
  'try { process.setUncaughtExceptionCaptureCallback(1); } catch (e) { console.log(e.code, e.message); } process.setUncaughtExceptionCaptureCallback(function () {}); try { process.setUncaughtExceptionCaptureCallback(function () {}); } catch (e) { console.log(e.code); }',
  "process.on('uncaughtException', function (e, o) { console.log(e.message || e, e.code, o); }); Promise.reject(new Error('r'));",
  "process.on('uncaughtException', function (e, o) { console.log(e.name, e.code, e.message, o); }); Promise.reject(3);",
  "process.on('unhandledRejection', function (e, p) { console.log('rejeitada', e, p instanceof Promise); }); Promise.reject(3);",
  "process.on('unhandledRejection', function (e) { console.log(1); throw new Error('de novo'); }); process.on('uncaughtException', function (e, o) { console.log(e.message, o); }); Promise.reject(3);",
  ouve + " Promise.reject(new Error('x'));",
  "process.on('rejectionHandled', function (p) { console.log('enfim'); }); process.on('unhandledRejection', function () {}); var p = Promise.reject(1); setTimeout(function () { p.catch(function () {}); }, 5);",
  "['x', 1.5, {}, '', true, NaN].forEach(function (v) { try { process.exitCode = v; console.log('passou', v); } catch (e) { console.log(e.name, e.code, e.message); } });",
  "['x', 1.5, {}].forEach(function (v) { try { process.exit(v); } catch (e) { console.log(e.name, e.code, e.message); } });",
  "process.exitCode = null; console.log(process.exitCode); process.exitCode = '3'; console.log(typeof process.exitCode);",
  "process.stdout.write('a'); process.stdout.write('b'); process.exit();",
  "process.reallyExit(6);",
  "process.abort();",
  "process.kill(process.pid, 'SIGTERM'); setTimeout(function () { console.log('nunca'); }, 100);",
  "setInterval(function () {}, 1000).unref(); console.log('fim');",
  "process.on('exit', function () { console.log('saindo'); }); (function f() { f(); })();"
].forEach(function (codigo) { mostra(codigo); });

// O texto da entrada padrão também é um programa.
var r = spawnSync(process.execPath, [], { input: "console.log(__filename, module.id, '🙂', process.argv.length); process.exitCode = 2;", encoding: 'utf8' });
console.log(r.status, r.stdout);
r = spawnSync(process.execPath, ['-', 'a', 'b'], { input: 'console.log(process.argv.slice(1))', encoding: 'utf8' });
console.log(r.status, r.stdout);
r = spawnSync(process.execPath, ['-p', "typeof require + typeof module + __filename + __dirname + (require.main === module) + path.sep + '🙂'"], { encoding: 'utf8' });
console.log(r.status, r.stdout);
r = spawnSync(process.execPath, ['-e', 'console.log(process.argv.slice(1), process.execArgv)', 'x', '-y'], { encoding: 'utf8' });
console.log(r.status, r.stdout);
