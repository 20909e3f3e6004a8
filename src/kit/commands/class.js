/* class.js -- ./kit turma PASTA: lê o que se pediu; quem faz é ../class/main.js. */
'use strict';

var fs = require('fs');
var path = require('path');
var codes = require('../codes');
var course = require('../course/course');
var paint = require('../screen/paint');
var pool = require('../run/pool');
var words = require('../words');
var t = words.of('class');

function isFolder(name) {
  try {
    return fs.statSync(name).isDirectory();
  } catch (error) {
    return false;
  }
}

// A pasta dos resultados não pode ser a de um aluno, nem estar dentro de uma.
function badOutput(folder, output) {
  var inside = path.relative(folder, output);
  if (inside === '') return t('outputIsFolder');
  if (inside.split(path.sep).length > 1 && inside.split(path.sep)[0] !== '..') return t('outputInside', { folder: output });
  var taken = isFolder(output) && fs.readdirSync(output).length > 0 && !require('../class/store').isOutput(output);
  return taken ? t('outputTaken', { folder: output }) : null;
}

function separatorOf(option) {
  return option === undefined ? ',' : option === 'tab' ? '\t' : option;
}

// O primeiro motivo para não começar, ou null.
function refusal(args, exercises, output) {
  var options = args.options;
  if (args.words.length !== 1) return t('usage');
  if (!isFolder(args.words[0])) return t('noFolder', { folder: args.words[0] });
  if (exercises.length === 0) return words.of('kit')('unknownExercise', { word: options.exercicio });
  if (options.paralelo !== undefined && !(Number(options.paralelo) >= 1)) return t('badParallel', { value: options.paralelo });
  if (!/^[,;\t|]$/.test(separatorOf(options.separador))) return t('badSeparator', { value: options.separador });
  return badOutput(path.resolve(args.words[0]), output);
}

module.exports = function classCommand(args) {
  var options = args.options, folder = args.words[0] || '';
  var exercises = options.exercicio === undefined ? course.all() : course.find(String(options.exercicio));
  var output = path.resolve(options.saida === undefined ? path.join(folder, 'resultados') : String(options.saida));
  var reason = refusal(args, exercises, output);
  if (reason) {
    paint.error(reason);
    return codes.usage;
  }
  return require('../class/main').main({
    folder: path.resolve(folder), output: output, exercises: exercises, chosen: options.exercicio !== undefined,
    width: pool.width(options.paralelo), separator: separatorOf(options.separador), again: Boolean(options['de-novo'])
  });
};
