/* texts.js -- o que o aluno lê: enunciado, dicas e explicação, do tamanho certo e sem a resposta dentro. */
'use strict';

var fs = require('fs');
var path = require('path');
var t = require('../words').of('author');

var WORDS = { least: 30, most: 400 };
// Uma linha da solução mais curta que isto, sem os espaços, pode aparecer numa dica: "i++;" não entrega nada.
var GIVEAWAY = 20;
// Se todas as que só ela tem, fora as chaves, são curtas, a dica não pode trazer todas.
var SHORT = 8;
// O que um exercício recém-criado traz no lugar do que só o autor sabe.
var MARK = /ESCREVA: [^"\n]*/g;

function read(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
}

function squeezed(line) {
  return line.replace(/\s+/g, '').replace(/;$/, '').toLowerCase();
}

function linesOf(file) {
  return read(file).split('\n').map(squeezed);
}

// As linhas que só a solução tem, de `least` letras ou mais.
function ownLines(exercise, file, least) {
  var given = linesOf(path.join(exercise.folder, '.inicial', file));
  return linesOf(path.join(exercise.solution, file)).filter(function (line) {
    return line.length >= least && given.indexOf(line) < 0;
  });
}

// Uma resposta de linhas curtas: o que a dica não pode ter são todas elas. Numa previsão ou medida, são as do arquivo.
function wholeAnswer(exercise, file) {
  if ('PM'.indexOf(exercise.kind) < 0) return ownLines(exercise, file, SHORT);
  var lines = read(path.join(exercise.solution, file)).split('\n').filter(function (line) {
    return line !== '' && line.charAt(0) !== '#';
  }).map(squeezed);
  return lines;
}

function givesAway(exercise, hint) {
  var text = squeezed(hint);
  return exercise.files.some(function (file) {
    var answer = wholeAnswer(exercise, file);
    function inHint(line) { return text.indexOf(line) >= 0; }
    return ownLines(exercise, file, GIVEAWAY).some(inHint) || (answer.length > 0 && answer.every(inHint));
  });
}

function hintProblems(exercise) {
  return exercise.hints.reduce(function (problems, hint, i) {
    if (givesAway(exercise, hint)) problems.push(t('hintGivesAway', { number: i + 1 }));
    if (exercise.hints.indexOf(hint) < i) problems.push(t('hintRepeated', { number: i + 1 }));
    return problems;
  }, []);
}

function statementProblems(exercise) {
  var text = read(path.join(exercise.folder, 'README.md')), problems = [];
  var count = text.split(/\s+/).filter(Boolean).length;
  if (count < WORDS.least || count > WORDS.most) problems.push(t('statementLength', Object.assign({ count: count }, WORDS)));
  if (text.indexOf('$ ./kit conferir ' + exercise.number) < 0) problems.push(t('statementSession', exercise));
  return problems;
}

function unwritten(exercise) {
  var pairs = [['README.md', exercise.folder], ['exercise.json', exercise.folder], ['solutions/…/README.md', exercise.solution]];
  return pairs.reduce(function (problems, pair) {
    var marks = read(path.join(pair[1], path.basename(pair[0]))).match(MARK) || [];
    return problems.concat(marks.map(function (mark) { return t('unwritten', { file: pair[0], mark: mark }); }));
  }, []);
}

function problemsOf(exercise) {
  return unwritten(exercise).concat(statementProblems(exercise), hintProblems(exercise));
}

module.exports = { problemsOf: problemsOf, WORDS: WORDS, GIVEAWAY: GIVEAWAY };
