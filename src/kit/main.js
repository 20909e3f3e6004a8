/* main.js -- ./kit: o que o aluno digita entre um capítulo e outro.
 *
 * Roda no próprio Nozinho. Aqui só se lê o comando e se acha o exercício; cada comando é um arquivo de
 * commands/, que só se carrega quando alguém o pede. Um comando recebe
 *   { words, options, exercises }    o que veio depois dele, já repartido
 * e devolve o código de saída (codes.js), ou uma promessa dele. As pastas, e qual pode carregar qual: README.md. */
'use strict';

var codes = require('./codes');
var commands = require('./commands/table');
var paint = require('./screen/paint');
var words = require('./words');
var t = words.of('kit');

function UsageError(text) {
  this.usage = text;
}

function fail(key, values) {
  throw new UsageError(t(key, values));
}

function find(word) {
  var command = commands.find(word);
  if (command) return command;
  var near = commands.nearest(word);
  return near ? fail('nearCommand', { word: word, near: near }) : fail('unknownCommand', { word: word });
}

// --nome ou --nome=valor, entre as que o comando conhece.
function optionsOf(command, given) {
  var options = {};
  given.forEach(function (word) {
    var match = /^--([\w-]+)(?:=([\s\S]*))?$/.exec(word);
    var name = match && commands.optionName(command, match[1]);
    if (!name) fail('unknownOption', { word: word, command: command.name, known: commands.optionNames(command).join(', ') });
    options[name] = match[2] === undefined ? true : match[2];
  });
  return options;
}

// Os exercícios pedidos; sem nome, o atual.
function pick(command, names) {
  var course = require('./course/course');
  if (names.length === 0) return [require('./course/progress').current()].filter(Boolean);
  var isAll = command.takes === 'many' && (names[0] === 'tudo' || names[0] === 'all');
  var found = isAll ? course.all() : course.find(names[0]);
  if (found.length === 0) fail('unknownExercise', { word: names[0] });
  if (command.takes === 'one' && found.length > 1) fail('oneExercise', { word: names[0] });
  return found;
}

function isOption(word) {
  return word.length > 1 && word.charAt(0) === '-';
}

function argumentsOf(command, given) {
  if (command.takes === 'raw') return { words: given, options: {}, exercises: [] };
  var names = given.filter(function (word) { return !isOption(word); });
  var args = { words: names, options: optionsOf(command, given.filter(isOption)), exercises: [] };
  if (command.takes === 'words') return args;
  if (command.takes === 'none' && names.length > 0) fail('noNames', { command: command.name, words: names.join(' ') });
  if (names.length > 1) fail('oneName', { words: names.join(' ') });
  if (command.takes !== 'none') args.exercises = pick(command, names);
  return args;
}

// Sem exercício a fazer, os comandos que pedem um dizem que o curso acabou.
function nothingLeft(command, args) {
  return (command.takes === 'one' || command.takes === 'many') && args.exercises.length === 0;
}

// Sem comando, ou só com o nome de um exercício, é vigiar.
function withCommand(argv) {
  var isName = argv.length === 0 || !commands.find(argv[0]) && require('./course/course').matching(argv[0]).length > 0;
  return isName ? ['vigiar'].concat(argv) : argv;
}

function start(given) {
  var argv = withCommand(given), command = find(argv[0]);
  var args = argumentsOf(command, argv.slice(1));
  if (nothingLeft(command, args)) {
    paint.say(words.of('screen')('allDone'));
    return codes.passed;
  }
  return require('./commands/' + command.module)(args);
}

// Quem mandou parar já sabe o que fez.
function stumble(error) {
  if (error.interrupted) {
    process.exitCode = 128 + require('os').constants.signals[error.interrupted];
    return;
  }
  if (error.usage || error.environment) paint.error(error.usage || error.message);
  else paint.error(t('broken', { stack: error.stack || error }));
  process.exitCode = error.usage ? codes.usage : error.environment ? codes.environment : codes.broken;
}

// Quem lia a saída foi embora (./kit lista | head): não é erro, é o fim.
process.stdout.on('error', function (error) {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

Promise.resolve(process.argv.slice(2)).then(start).then(function (code) {
  process.exitCode = code;
}).catch(stumble);
