// stdout que ninguém lê, stdout cheia, e o que process.exit deixa para trás (nada).
var assert = require('assert');
var child = require('child_process');

function roda(comando, codigo) {
  var r = child.spawnSync('sh', ['-c', comando, process.execPath, codigo], { encoding: 'utf8' });
  return r.stdout + '|' + r.stderr;
}

// O fim do cano fecha antes de o programa escrever. EPIPE é um erro, nunca um sinal.
var fechado = '(sleep 0.3; "$0" -e "$1"; echo "código $?" >&2) | true';
assert.strictEqual(roda(fechado, "for (var i = 0; i < 5; i++) console.log('x'); console.error('segue')"), '|segue\ncódigo 0\n');
assert.strictEqual(roda(fechado, "process.stdout.on('error', function (e) { console.error(e.code, e.syscall, e.errno); }); console.log('x')"),
  '|EPIPE write -32\ncódigo 0\n');
assert.strictEqual(roda(fechado, "process.stdout.on('error', function (e) { console.error(e.message); }); process.stdout.write('x', function (e) { console.error('callback', e.code); })"),
  '|callback EPIPE\nwrite EPIPE\ncódigo 0\n');
var r = roda(fechado, "process.stdout.write('x')");
assert.ok(/write EPIPE/.test(r) && /código 1\n$/.test(r), r);

// Um disco cheio.
assert.strictEqual(roda('"$0" -e "$1" > /dev/full', "process.stdout.on('error', function (e) { console.error(e.code, e.message); }); process.stdout.write('x')"),
  '|ENOSPC ENOSPC: no space left on device, write\n');

// Tudo o que foi escrito antes de process.exit chega, mesmo a um leitor lento.
assert.strictEqual(roda('"$0" -e "$1" | (sleep 0.2; wc -c)', "process.stdout.write(new Array(300001).join('x')); console.log('fim'); process.exit()").trim(), '300004\n|');
assert.strictEqual(roda('"$0" -e "$1" | (sleep 0.2; wc -c)', "console.log(new Array(300001).join('x')); process.exit()").trim(), '300001\n|');

// write aceita texto, codificações e bytes; end não fecha o descritor do processo.
assert.strictEqual(roda('"$0" -e "$1"', "process.stdout.write('é🙂'); process.stdout.write('Yw==', 'base64'); process.stdout.write(new Uint8Array([100])); process.stdout.write('6a', 'hex'); process.stdout.end('!\\n'); setTimeout(function () { console.log('ainda'); }, 5)"),
  'é🙂cdj!\nainda\n|');

// Quem troca process.stdout.write captura o console.
assert.strictEqual(roda('"$0" -e "$1"', "var visto = ''; var write = process.stdout.write; process.stdout.write = function (t) { visto += t; return true; }; console.log('a', 1); process.stdout.write = write; console.log(JSON.stringify(visto))"),
  '"a 1\\n"\n|');
