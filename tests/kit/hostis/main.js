/* main.js -- programas hostis: cada um acaba no seu tempo, com o veredito certo, e não deixa nada rodando.
 *
 *   ./nozinho tests/kit/hostis/main.js [nome…]
 *
 * Cada arquivo desta pasta é a resposta de um aluno a um exercício inventado, e diz no começo:
 *
 *   // veredito: time cpu          o desfecho e, se bateu num limite, qual ("qualquer": menos passar)
 *   // limites: { "seconds": 1 }   se não são os de sempre
 *   // conferência: test           as conferências, em ordem; sem isto, a saída tem de ser "certo"
 *   // sobra: sh                   um nome que o supervisor tem de ter encontrado vivo no fim
 *   // obtido: certo?              o que o veredito mostra como obtido
 *   // precisa: reach              uma garantia: onde o sistema não a tem, não se ataca
 *
 * Um arquivo em C vai ao fim da solução de 04-fila/03-heap, e ataca de um construtor, antes de main. */
'use strict';

var child = require('child_process');
var fs = require('fs');
var os = require('os');
var path = require('path');

var ROOT = path.resolve(__dirname, '../../..');
var KIT = path.join(ROOT, 'src/kit');
var block = require(path.join(KIT, 'screen', 'block'));
var check = require(path.join(KIT, 'check'));
var limits = require(path.join(KIT, 'words')).of('limits');
var strays = require(path.join(KIT, 'run', 'strays'));

var CHECKS = {
  output: { type: 'output', program: 'exercicio.js', expected: 'esperado.txt' },
  test: { type: 'test', program: 'teste.js' },
  swap: { type: 'swap', object: 'heap', source: 'heap.c' }
};
var TEST = 'prova("é 42", function () { require("assert").strictEqual(require("./exercicio"), 42); });\n';
var CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/;
var HEAP = path.join(ROOT, 'solutions/04-fila/03-heap/heap.c');

function mark(source, name) {
  var match = new RegExp('^// ' + name + ': (.*)$', 'm').exec(source);
  return match ? match[1] : null;
}

// ---- O exercício inventado ----

function exerciseOf(folder, source, isC) {
  var types = (mark(source, 'conferência') || (isC ? 'swap output' : 'output')).split(' ');
  return {
    id: '00-hostil', number: '00/00', title: 'hostil', kind: 'J', minutes: 1, objectives: [], folder: folder, files: [isC ? 'heap.c' : 'exercicio.js'], wrong: [],
    runtime: isC ? '04-fila' : '../nozinho',
    limits: JSON.parse(mark(source, 'limites') || '{}'),
    checks: types.map(function (type) { return CHECKS[type]; })
  };
}

// A pasta do aluno, com tudo o que ela tem: nome -> texto.
function filesFor(source, isC) {
  var files = { 'exercicio.js': isC ? 'console.log("certo");\n' : source, 'esperado.txt': 'certo\n', 'teste.js': TEST };
  if (isC) files['heap.c'] = fs.readFileSync(HEAP, 'utf8') + source;
  return files;
}

// E o que um programa dele pode ter deixado ali, e não se copia: atalhos para o nada e em círculo, um FIFO.
function write(folder, files) {
  fs.mkdirSync(folder);
  fs.symlinkSync('nada', path.join(folder, 'para-o-nada'));
  fs.symlinkSync('.', path.join(folder, 'em-circulo'));
  child.spawnSync('mkfifo', [path.join(folder, 'fifo')]);
  Object.keys(files).forEach(function (name) { fs.writeFileSync(path.join(folder, name), files[name]); });
}

// ---- O que tem de ser verdade depois ----

function verdictProblem(source, verdict) {
  var wanted = mark(source, 'veredito'), got = verdict.outcome + (verdict.limit ? ' ' + verdict.limit : '');
  var isRight = wanted === 'qualquer' ? verdict.outcome !== 'passed' : got === wanted;
  return isRight ? null : 'devia ser "' + wanted + '", e foi "' + got + '": ' + (verdict.what || '') + ' ' + (verdict.obtained || '');
}

// Os que escaparam: pela marca no ambiente ou, de quem a apagou, pelo argumento que só os hostis usam.
function alive() {
  return strays.find(process.pid + '-').concat(fs.readdirSync('/proc').filter(function (name) {
    try {
      return /^\d+$/.test(name) && fs.readFileSync('/proc/' + name + '/cmdline', 'latin1').indexOf('31536001') >= 0;
    } catch (error) {
      return false;
    }
  }));
}

function describe(pid) {
  try {
    return pid + ' ' + fs.readFileSync('/proc/' + pid + '/cmdline', 'latin1').replace(/\0/g, ' ');
  } catch (error) {
    return pid + ' (já se foi)';
  }
}

// Nada do que o programa disse pode mexer no terminal de quem lê o veredito.
function screenProblem(exercise, verdict) {
  var control = verdict.outcome !== 'passed' && CONTROL.exec(block.lines(exercise, verdict).join('\n'));
  return control ? 'um caractere de controle chegou à tela: ' + JSON.stringify(control[0]) : null;
}

function problemsOf(exercise, source, verdict, folder, files) {
  var problems = [verdictProblem(source, verdict), outputProblem(source, verdict), screenProblem(exercise, verdict)], left = alive(), survivor = mark(source, 'sobra');
  if (left.length > 0) problems.push('ainda rodam: ' + left.map(describe).join('; '));
  Object.keys(files).forEach(function (name) {
    var file = path.join(folder, name);
    if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== files[name]) problems.push('mexeu em ' + name + ' do aluno');
  });
  if (survivor && (verdict.notes || []).join().indexOf(survivor) < 0) problems.push('não notou que sobrou ' + survivor);
  return problems.filter(Boolean);
}

function outputProblem(source, verdict) {
  var wanted = mark(source, 'obtido');
  return wanted === null || wanted === (verdict.obtained || '').trim() ? null : 'o obtido foi: ' + verdict.obtained;
}

// ---- Um por um ----

function lacks(source, verdict) {
  var needed = mark(source, 'precisa');
  return needed !== null && (verdict.notes || []).indexOf(limits(needed + 'Missing')) >= 0;
}

function say(how, name, verdict, problems) {
  console.log(how + name + '  (' + verdict.ms + ' ms)  ' + (verdict.what || ''));
  return problems.map(function (problem) { return name + ': ' + problem; });
}

function attack(name, scratch) {
  var source = fs.readFileSync(path.join(__dirname, name), 'utf8'), isC = /\.c$/.test(name);
  var folder = path.join(scratch, name), files = filesFor(source, isC);
  write(folder, files);
  process.env.PASTA_DO_ALUNO = folder; // o que um programa descobriria procurando
  var exercise = exerciseOf(folder, source, isC);
  return check.check(exercise).then(function (verdict) {
    if (lacks(source, verdict)) return say('pulo   ', name, verdict, []);
    var problems = problemsOf(exercise, source, verdict, folder, files);
    return say(problems.length === 0 ? 'ok     ' : 'FALHA  ', name, verdict, problems);
  });
}

function attackAll(names, scratch) {
  return names.reduce(function (before, name) {
    return before.then(function (failures) {
      return attack(name, scratch).then(function (problems) { return problems.length > 0 ? failures.concat([problems]) : failures; });
    });
  }, Promise.resolve([]));
}

function chosen(words) {
  return fs.readdirSync(__dirname).sort().filter(function (name) {
    if (name === path.basename(__filename)) return false;
    return words.length === 0 || words.indexOf(name) >= 0;
  });
}

var names = chosen(process.argv.slice(2));
var scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'hostis-'));
attackAll(names, scratch).then(function (failures) {
  fs.rmSync(scratch, { recursive: true, force: true });
  failures.forEach(function (problems) { console.error(problems.join('\n')); });
  console.log((names.length - failures.length) + ' passed, ' + failures.length + ' failed');
  process.exitCode = failures.length > 0 ? 1 : 0;
});
