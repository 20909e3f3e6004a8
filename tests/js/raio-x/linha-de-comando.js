// O que --raio-x recusa, e o que diz; e o que faz quando a porta está ocupada.
// limite: 60
var child = require('child_process');
var fs = require('fs');
var path = require('path');

var folder = fs.mkdtempSync(path.join(require('os').tmpdir(), 'raio-x-'));
fs.writeFileSync(path.join(folder, 'a.js'), 'console.log(1);');
fs.writeFileSync(path.join(folder, 'vazio.ndjson'), '');
fs.writeFileSync(path.join(folder, 'lista.ndjson'), '[1,2]\n{"seq":0,"ev":"open","v":1}\n');
fs.writeFileSync(path.join(folder, 'novo.ndjson'), '{"seq":0,"ev":"open","v":2,"runtime":"nozinho v9"}\n');
fs.writeFileSync(path.join(folder, 'cortado.ndjson'), '{"seq":0,"ev":"open","v":1}\n{"seq":1,"ev":"be');
fs.mkdirSync(path.join(folder, 'pasta.html'));

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
refused(['--raio-x=pasta.html', 'a.js']);

// Quem troca as palavras não perde o programa; e uma opção que não vai servir não se engole.
refused(['--raio-x=a.js', 'a.js']);
refused(['--rastro', 'a.js']);
refused(['--rastro=']);
refused(['--raio-x-porta=8020', 'a.js']);
console.log(fs.readFileSync(path.join(folder, 'a.js'), 'utf8'));

// As sementes são as mesmas de --embaralhar.
refused(['--raio-x=a.html', '--embaralhar=0', 'a.js']);
refused(['--raio-x=a.html', '--embaralhar=4294967296', 'a.js']);
refused(['--raio-x=a.html', '--embaralhar=4294967295', 'a.js']);
refused(['--raio-x=a.html', '--embaralhar=1..3', 'a.js']);
refused(['--raio-x=a.html', '-p', '1 + 1']);

// O que se abre tem de ser um rastro, e de uma versão que sabemos ler; de um cortado mostra-se o que há.
refused(['--raio-x=tela', 'vazio.ndjson']);
refused(['--raio-x=b.html', 'lista.ndjson']);
refused(['--raio-x', 'novo.ndjson']);
refused(['--raio-x=tela', 'cortado.ndjson']);

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
// espera: 1 nozinho: --raio-x= precisa de um valor: --raio-x=arquivo.html ou --raio-x=tela
// espera: 1 nozinho: «http» não é uma porta: use um número de 0 a 65535
// espera: 1 nozinho: «65536» não é uma porta: use um número de 0 a 65535
// espera: 1 nozinho: «0» não é uma semente, de 1 a 4294967295, nem um intervalo como 1..200
// espera: 1 nozinho: «1..4294967296» não é uma semente, de 1 a 4294967295, nem um intervalo como 1..200
// espera: 1 nozinho: várias sementes cabem num arquivo: --raio-x=arquivo.html --embaralhar=1..2
// espera: 1 nozinho: não achei o programa «pasta.ndjson»
// espera: 1 nozinho: não consegui guardar o rastro em «/nao/ha»: a pasta não existe
// espera: 9 nozinho: --rastro e --raio-x não vão juntos: o Raio-X já recebe o rastro
// espera: 1 nozinho: não consegui escrever «nao-ha/a.html»: a pasta não existe
// espera: 1 nozinho: não consegui escrever «pasta.html»: é uma pasta
// espera: 1 nozinho: --raio-x=a.js: espero um arquivo .html, ou «tela»; o programa vem depois de um espaço: --raio-x programa.js
// espera: 1 nozinho: não consigo escrever o rastro em a.js: já existe, e não é um rastro; dê outro nome, como --rastro=r.ndjson
// espera: 9 nozinho: --rastro= precisa de um valor; nozinho --help diz qual
// espera: 9 nozinho: --raio-x-porta só vale com --raio-x
// espera: console.log(1);
// espera: 1 nozinho: «0» não é uma semente, de 1 a 4294967295, nem um intervalo como 1..200
// espera: 1 nozinho: «4294967296» não é uma semente, de 1 a 4294967295, nem um intervalo como 1..200
// espera: 0 1
// espera: nozinho: escrevi a.html
// espera: 0 1
// espera: nozinho: escrevi a.html: 3 execuções, a mesma ordem em todas (isto não prova que não haja outra)
// espera: 0 2
// espera: nozinho: escrevi a.html
// espera: 1 nozinho: «vazio.ndjson» não é um rastro; grave um com: nozinho --rastro=r.ndjson programa.js
// espera: 1 nozinho: «lista.ndjson» não é um rastro; grave um com: nozinho --rastro=r.ndjson programa.js
// espera: 1 nozinho: «novo.ndjson» é um rastro da versão 2, e este Nozinho lê até a 1: atualize-o, ou grave o rastro com ele
// espera: 0 nozinho: o rastro acaba aqui, sem dizer como o programa terminou: ou foi cortado, ou o programa foi morto.
// espera: 1 nozinho: a porta N já está ocupada; tente outra, ou --raio-x-porta=0 para uma livre
