// O que --raio-x recusa, e o que diz; e o que faz quando a porta está ocupada.
// limite: 60
var child = require('child_process');
var fs = require('fs');
var path = require('path');

var folder = fs.mkdtempSync(path.join(require('os').tmpdir(), 'raio-x-'));
fs.writeFileSync(path.join(folder, 'a.js'), 'console.log(1);');
fs.writeFileSync(path.join(folder, 'a.ndjson'), '');

function refused(words, env) {
  var result = child.spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8', env: env || process.env });
  console.log(result.status, (result.stdout + result.stderr).replace(process.execPath, 'nozinho').trim());
}

refused(['--raio-x']);
refused(['--raio-x', '-']);
refused(['--raio-x', 'nao-ha.js']);
refused(['--raio-x', 'nao-ha.js'], { KIT_LANG: 'en' });
refused(['--xray=', 'a.js']);
refused(['--raio-x', '--raio-x-porta=http', 'a.js']);
refused(['--raio-x', '--raio_x_porta', '65536', 'a.js']);
refused(['--raio-x', '--embaralhar=0', 'a.js']);
refused(['--raio-x=a.html', '--embaralhar=1..4294967296', 'a.js']);
refused(['--raio-x', '--embaralhar=1..2', 'a.js']);
refused(['--raio-x', 'pasta.ndjson']);
refused(['--raio-x=tela', 'a.js'], { TMPDIR: '/nao/ha' });
refused(['--raio-x', '--rastro=b.ndjson', 'a.js']);
refused(['--raio-x=nao-ha/a.html', 'a.js']);

var taken = require('net').createServer().listen(0, '127.0.0.1', function () {
  var port = taken.address().port;
  child.execFile(process.execPath, ['--raio-x', '--raio-x-porta=' + port, 'a.js'], { cwd: folder }, function (error, stdout, stderr) {
    console.log(error.code, (stdout + stderr).replace(port, 'N').trim());
    taken.close();
    fs.rmSync(folder, { recursive: true });
  });
});
// espera: 1 nozinho: o Raio-X precisa de um programa: nozinho --raio-x programa.js
// espera: 1 nozinho: o Raio-X precisa de um programa: nozinho --raio-x programa.js
// espera: 1 nozinho: não achei o programa «nao-ha.js»
// espera: 1 nozinho: program not found: nao-ha.js
// espera: 1 nozinho: --raio-x precisa de um valor
// espera: 1 nozinho: «http» não é uma porta: use um número de 0 a 65535
// espera: 1 nozinho: «65536» não é uma porta: use um número de 0 a 65535
// espera: 1 nozinho: «0» não é uma semente, nem um intervalo como 1..200
// espera: 1 nozinho: «1..4294967296» não é uma semente, nem um intervalo como 1..200
// espera: 1 nozinho: várias sementes cabem num arquivo: --raio-x=arquivo.html --embaralhar=1..2
// espera: 1 nozinho: não achei o programa «pasta.ndjson»
// espera: 1 nozinho: não consegui guardar o rastro: ENOENT: no such file or directory, mkdtemp '/nao/ha/nozinho-raio-x-XXXXXX'
// espera: 9 nozinho: --rastro e --raio-x não vão juntos: o Raio-X já recebe o rastro
// espera: 1 nozinho: não consegui escrever «nao-ha/a.html»: ENOENT
// espera: 1 nozinho: a porta N já está ocupada; tente outra, ou --raio-x-porta=0 para uma livre
