// O mesmo process e o mesmo require nos runtimes dos capítulos: o que falta diz onde chega.
var assert = require('assert');
var fs = require('fs');
var path = require('path');
var spawnSync = require('child_process').spawnSync;
var pasta = path.dirname(process.execPath);

function roda(capitulo, codigo, opcoes) {
  var r = spawnSync(path.join(pasta, capitulo), ['-e', codigo], Object.assign({ encoding: 'utf8' }, opcoes));
  return { codigo: r.status, saida: r.stdout, erro: r.stderr };
}

var mensagem = 'function m(f) { try { return f(); } catch (e) { return e.code + " " + e.message.split("\\n")[0]; } } ';

// 02: require e process, sem eventos nem fila.
var r = roda('02-ponte-api', mensagem +
  "console.log(m(function () { return process.nextTick; }));" +
  "console.log(m(function () { process.on('exit', function () {}); }));" +
  "console.log(m(function () { return process.stdin; }));" +
  "console.log(m(function () { require('events'); }));" +
  "console.log(require('path').join('a', 'b'), process.argv.length, typeof process.pid, process.cwd() === require('path').resolve('.'));" +
  "process.stdout.write('direto\\n'); process.emitWarning('aviso'); process.exitCode = 3;");
assert.strictEqual(r.codigo, 3);
assert.strictEqual(r.saida, [
  'ERR_LAYER process.nextTick precisa da camada queue, que chega no capítulo 04',
  'ERR_LAYER process.on precisa da camada events, que chega no capítulo 04',
  'ERR_LAYER process.stdin precisa da camada tty, que chega no capítulo 07',
  "MODULE_NOT_FOUND Cannot find module 'events': precisa da camada events, que chega no capítulo 04.",
  'a/b 1 number true',
  'direto\n'
].join('\n'));
assert.ok(/Warning: aviso/.test(r.erro), r.erro);

assert.strictEqual(roda('02-ponte-api', 'process.exit(4)').codigo, 4);
r = roda('02-ponte-api', "throw new Error('ai')");
assert.strictEqual(r.codigo, 1);
assert.ok(/Error: ai/.test(r.erro), r.erro);
assert.strictEqual(roda('02-ponte-api', "process.setUncaughtExceptionCaptureCallback(function (e) { console.log('peguei', e.message); }); throw new Error('x')").saida, 'peguei x\n');
assert.strictEqual(roda('02-ponte-api', 'console.log(process.versions.libev, process.versions.duktape)').saida, 'undefined 2.7.0\n');

// 04: eventos e fila; sinais ainda não.
r = roda('04-fila', mensagem +
  "process.on('exit', function (c) { console.log('exit', c); });" +
  "process.on('beforeExit', function () { console.log('antes'); });" +
  "process.nextTick(function () { console.log('tick'); });" +
  "setTimeout(function () { console.log('timer'); }, 1);" +
  "console.log(m(function () { process.on('SIGINT', function () {}); }), process.listenerCount('SIGINT'));");
assert.strictEqual(r.saida, "ERR_LAYER process.on('SIGINT') precisa da camada signals, que chega no capítulo 05 0\ntick\ntimer\nantes\nexit 0\n");
assert.strictEqual(roda('04-fila', "process.on('uncaughtException', function (e) { console.log(e.message); }); setTimeout(function () { console.log('segue'); }, 1); throw new Error('x')").saida, 'x\nsegue\n');
r = roda('04-fila', "var n = 0; process.on('beforeExit', function () { if (n++ === 0) setTimeout(function () { console.log('de novo'); }, 1); })");
assert.strictEqual(r.saida, 'de novo\n');

// 05: sinais, e a libev na lista de versões.
assert.strictEqual(roda('05-event-loop', "process.on('SIGUSR2', function (s) { console.log(s, typeof process.versions.libev); process.exit(); }); process.kill(process.pid, 'SIGUSR2'); setTimeout(function () {}, 2000)").saida, 'SIGUSR2 string\n');

// 07: as saídas são streams.
r = roda('07-io-assincrono', "process.stdin.on('data', function (d) { process.stdout.write(String(d).toUpperCase()); }).on('end', function () { console.log(process.stdout instanceof require('stream').Writable); })", { input: 'oi\n' });
assert.strictEqual(r.saida, 'OI\ntrue\n');

// O que um programa vazio carrega: nada além de achar e rodar o arquivo.
var vazio = path.join(require('os').tmpdir(), 'vazio.js');
fs.writeFileSync(vazio, '');
assert.strictEqual(spawnSync(path.join(pasta, '02-ponte-api'), [vazio]).status, 0);
fs.unlinkSync(vazio);
