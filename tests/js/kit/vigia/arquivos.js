// Cada editor salva de um jeito; todos se veem, com aviso do sistema e sem ele, e o que não mudou não conta.
// limite: 60
var assert = require('assert');
var fs = require('fs');
var os = require('os');
var path = require('path');
var files = require('../../../../src/kit/watch/files');

var folder = fs.mkdtempSync(path.join(os.tmpdir(), 'vigia-'));
var mine = path.join(folder, 'exercicio.js');

// Cada jeito de salvar um texto novo.
var EDITORS = [
  function inPlace(text) { fs.writeFileSync(mine, text); },
  function renameOver(text) {
    fs.writeFileSync(path.join(folder, '.exercicio.js.swp'), text);
    fs.renameSync(path.join(folder, '.exercicio.js.swp'), mine);
  },
  function vim(text) { // põe o velho de lado, escreve outro com o mesmo nome, apaga o velho
    fs.writeFileSync(path.join(folder, '4913'), '');
    fs.unlinkSync(path.join(folder, '4913'));
    fs.renameSync(mine, mine + '~');
    fs.writeFileSync(mine, text);
    fs.unlinkSync(mine + '~');
  },
  function truncateThenWrite(text) {
    fs.writeFileSync(mine, '');
    setTimeout(function () { fs.writeFileSync(mine, text); }, 60);
  },
  function deleteAndCreate(text) {
    fs.unlinkSync(mine);
    setTimeout(function () { fs.writeFileSync(mine, text); }, 60);
  },
  function slowly(text) {
    fs.writeFileSync(mine, text.slice(0, 4));
    fs.appendFileSync(mine, text.slice(4));
  },
  function anotherFolder(text) { // como um git checkout: a pasta é outra
    fs.renameSync(folder, folder + '-velha');
    fs.mkdirSync(folder);
    fs.writeFileSync(mine, text);
    fs.rmSync(folder + '-velha', { recursive: true });
  },
  function besideIt(text) { // um módulo do aluno, ao lado
    fs.writeFileSync(path.join(folder, 'soma.js'), text);
    fs.writeFileSync(mine, text);
  }
];

// Salva de cada jeito, um depois do outro, esperando que a vigia veja o texto inteiro.
function saveAll(polls, done) {
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(mine, 'começo');
  if (polls) process.env.KIT_VIGIA = 'polling';
  else delete process.env.KIT_VIGIA;
  var i = 0, wanted = null, seen = '';
  var watcher = new files.Watcher(folder, ['exercicio.js'], function () {
    seen = fs.readFileSync(mine, 'utf8'); // avisada, ela nunca vê o arquivo no meio do caminho…
    assert.notStrictEqual(seen, '', 'viu o arquivo vazio');
    if (seen === wanted) next(); // …e acaba vendo o texto inteiro
  });
  assert.strictEqual(watcher.polls, polls);
  function next() {
    if (i === EDITORS.length) {
      watcher.close();
      return done();
    }
    wanted = 'texto número ' + i;
    EDITORS[i++](wanted);
  }
  next();
}

// O que não muda o texto não conta: gravar igual, mexer na hora, um arquivo que os editores deixam.
function ignores(done) {
  var saves = [];
  var watcher = new files.Watcher(folder, ['exercicio.js'], function () {
    saves.push(fs.readFileSync(mine, 'utf8'));
    if (saves.length === 1) return fs.writeFileSync(mine, 'dois');
    watcher.close();
    assert.deepStrictEqual(saves, ['um', 'dois']);
    done();
  });
  fs.writeFileSync(mine, fs.readFileSync(mine));
  fs.utimesSync(mine, 1, 1);
  fs.writeFileSync(path.join(folder, '.exercicio.js.swp'), 'x');
  fs.writeFileSync(path.join(folder, 'exercicio.js~'), 'x');
  setTimeout(function () { fs.writeFileSync(mine, 'um'); }, 100);
}

assert.strictEqual(files.needsPolling('/não/há'), true);
saveAll(false, function () {
  saveAll(true, function () {
    delete process.env.KIT_VIGIA;
    ignores(function () {
      fs.rmSync(folder, { recursive: true });
      console.log('ok');
    });
  });
});

// espera: ok
