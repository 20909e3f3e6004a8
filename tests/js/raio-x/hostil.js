// Um programa que mexe no que não é dele: fecha descritores, escreve no rastro, deixa um filho com o cano.
// limite: 60
var child = require('child_process');
var fs = require('fs');
var path = require('path');
var service = require('./fixtures/service');

var folder = fs.mkdtempSync(path.join(require('os').tmpdir(), 'raio-x-'));
function program(name, body) {
  fs.writeFileSync(path.join(folder, name), "var fs = require('fs');\n(" + body + ')();\n');
}
function run(words) {
  var result = child.spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
  console.log(result.status, result.stdout.trim(), '|', result.stderr.trim());
}
function read(name) {
  return fs.readFileSync(path.join(folder, name), 'utf8');
}

// Quem fecha o que não abriu e abre um arquivo não acha nele o rastro, que chega inteiro à página.
program('fecha.js', function () {
  try { fs.closeSync(3); } catch (error) { /* já não é nada */ }
  for (var i = 0; i < 8; i++) fs.openSync('vitima', 'a');
  setTimeout(function () { console.log('o arquivo tem', fs.statSync('vitima').size); }, 1);
});
run(['--raio-x=a.html', 'fecha.js']);
console.log('inteiro:', /"ev":"close".*"lost":0/.test(read('a.html')));

// Linhas forjadas, e que nem JSON são, escritas no próprio cano do rastro.
program('forja.js', function () {
  var pipe = fs.readdirSync('/proc/self/fd').filter(function (fd) { return fd >= 1000; })[0];
  fs.writeSync(Number(pipe), 'null\n[1]\n{"ev":"begin","thread":"js"}\n{"ev"\n</script><script>alert(1)</script>\n');
});
run(['--raio-x=a.html', '--embaralhar=1..3', 'forja.js']);
console.log('forjou:', read('a.html').split('alert(1)').length > 1, '| escapou:', read('a.html').indexOf('<script>alert') !== -1);

// O que não é arquivo não sai do lugar.
child.spawnSync('mkfifo', [path.join(folder, 'cano.html')]);
run(['--raio-x=cano.html', 'forja.js']);
console.log('ainda é um cano:', fs.statSync(path.join(folder, 'cano.html')).isFIFO());
console.log(fs.readdirSync(folder).join(' '));

// O programa acaba, mas um filho dele fica com o cano: roda-se de novo, e Ctrl-C encerra, sem esperar por ele.
program('neto.js', function () {
  var pipe = fs.readdirSync('/proc/self/fd').filter(function (fd) { return fd >= 1000; })[0];
  var heir = require('child_process').spawn('sleep', ['1000'], { detached: true, stdio: ['ignore', 'ignore', 'ignore', Number(pipe)] });
  heir.unref();
  console.log('neto ' + heir.pid + '.');
});
var heirs = [];
function heirOf(here, query, done) {
  var told = false;
  service.follow(here, query, function (text) {
    var match = /neto (\d+)\./.exec(text);
    if (told || !match) return;
    told = true;
    heirs.push(Number(match[1]));
    done();
  }, function () {});
}
service.start(['--raio-x', path.join(folder, 'neto.js')], function (here) {
  heirOf(here, '', function () {
    service.runAgain(here, {}, function (answer) {
      console.log(answer.status, answer.body);
      heirOf(here, '?run=2', function () {
        service.stop(here, function (code) {
          console.log('código', code);
          heirs.forEach(function (pid) { process.kill(pid, 'SIGKILL'); }); // estavam vivos
          fs.rmSync(folder, { recursive: true });
        });
      });
    });
  });
});
// espera: 0 o arquivo tem 0 | nozinho: escrevi a.html
// espera: inteiro: true
// espera: 0  | nozinho: escrevi a.html: 3 execuções, a mesma ordem em todas (isto não prova que não haja outra)
// espera: forjou: true | escapou: false
// espera: 1  | nozinho: não consegui escrever «cano.html»: não é um arquivo
// espera: ainda é um cano: true
// espera: a.html cano.html fecha.js forja.js vitima
// espera: 200 {"run":2}
// espera: código 0
