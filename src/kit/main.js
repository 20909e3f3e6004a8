/* main.js -- ./kit: o que o aluno digita entre um capítulo e outro.
 *
 * Roda no próprio Nozinho. Lê o comando, acha o exercício e deixa o trabalho com os outros
 * arquivos desta pasta: course.js (o que há para fazer), check.js (o veredito), run.js (um
 * programa com limites), state.js (o progresso), show.js (a tela). */
'use strict';

var course = require('./course');
var state = require('./state');
var show = require('./show');
var check = require('./check');
var workspace = require('./workspace');

// Os códigos de saída, para quem chama o kit de um script.
var PASSED = 0, FAILED = 1, USAGE = 2, ENVIRONMENT = 6, BROKEN = 7;
var CODES = { passed: PASSED, failed: FAILED, compile: 3, time: 4, crash: 5, environment: ENVIRONMENT };

function usageError(text) {
  show.error(text);
  return USAGE;
}

// ---- Os comandos ----

function list() {
  show.list(course.chapters(), state.load());
  return PASSED;
}

function currentExercise() {
  var progress = state.load();
  return course.all().filter(function (exercise) {
    return !progress.passed[exercise.id];
  })[0];
}

// Sem comando: onde estou, e o que faço agora?
function now() {
  var exercise = currentExercise();
  show.overview(course.chapters(), state.load(), exercise);
  if (exercise) show.invitation(exercise);
  else show.finished();
  return PASSED;
}

function run(exercise) {
  return check.run(exercise);
}

function checkOne(exercise) {
  var verdict = check.check(exercise);
  if (verdict.outcome === 'passed') state.pass(exercise.id);
  show.verdict(exercise, verdict);
  return CODES[verdict.outcome];
}

// Um exercício, um capítulo ou tudo: um veredito para cada, e o pior código.
function checkMany(exercises) {
  var worst = PASSED;
  exercises.forEach(function (exercise) {
    var code = checkOne(exercise);
    if (code !== PASSED && (worst === PASSED || code < worst)) worst = code;
  });
  if (exercises.length > 1) show.total(exercises, state.load());
  return worst;
}

function hint(exercise) {
  var given = state.nextHint(exercise.id, exercise.hints.length);
  show.hint(exercise, given);
  return PASSED;
}

function solution(exercise, options) {
  var progress = state.load();
  if (!progress.passed[exercise.id] && options.indexOf('--desisto') < 0) {
    show.solutionLocked(exercise);
    return FAILED;
  }
  if (!progress.passed[exercise.id]) state.giveUp(exercise.id);
  show.solution(exercise);
  return PASSED;
}

function reset(exercise) {
  var backup = workspace.reset(exercise);
  show.reset(exercise, backup);
  return PASSED;
}

function undo(exercise) {
  var restored = workspace.undo(exercise);
  if (restored === null) {
    show.error('Não há cópia guardada de ' + exercise.id + '.');
    return FAILED;
  }
  show.undone(exercise, restored);
  return PASSED;
}

function help() {
  show.help();
  return PASSED;
}

// ./kit dev conferir [nome]: o que o autor de um exercício precisa provar dele.
function dev(words) {
  if (words[0] !== 'conferir') return usageError('Use: ./kit dev conferir [nome]');
  var exercises = words[1] === undefined ? course.all() : course.find(words[1]);
  if (exercises.length === 0) return usageError('Não achei "' + words[1] + '".');
  return require('./author').checkAll(exercises) ? PASSED : FAILED;
}

// ./kit comparar programa.js: o mesmo programa aqui e no Node.
function compare(words) {
  return require('./compare').main(words);
}

// ./kit raio-x programa.js: o loop por dentro.
function xray(words) {
  return require('./xray').main(words);
}

// nome, sinônimo em inglês, o que faz e quantos exercícios aceita ('um', 'vários' ou nenhum).
var COMMANDS = [
  { name: 'lista', alias: 'list', action: list, takes: 'nenhum' },
  { name: 'rodar', alias: 'run', action: run, takes: 'um' },
  { name: 'conferir', alias: 'check', action: checkMany, takes: 'vários' },
  { name: 'dica', alias: 'hint', action: hint, takes: 'um' },
  { name: 'solucao', alias: 'solution', action: solution, takes: 'um' },
  { name: 'zerar', alias: 'reset', action: reset, takes: 'um' },
  { name: 'desfazer', alias: 'undo', action: undo, takes: 'um' },
  { name: 'ajuda', alias: 'help', action: help, takes: 'nenhum' }
];

function findCommand(word) {
  if (word === '--help' || word === '-h') word = 'ajuda';
  return COMMANDS.filter(function (command) {
    return command.name === word || command.alias === word;
  })[0];
}

// O exercício pedido; sem nome, o atual.
function pick(name) {
  var found = name === undefined ? [currentExercise()] : course.find(name);
  return found.filter(Boolean);
}

function main(argv) {
  if (argv.length === 0) return now();
  if (argv[0] === 'dev') return dev(argv.slice(1));
  if (argv[0] === 'comparar' || argv[0] === 'compare') return compare(argv.slice(1));
  if (argv[0] === 'raio-x' || argv[0] === 'xray') return xray(argv.slice(1));
  var command = findCommand(argv[0]);
  if (!command) return usageError('Não conheço o comando "' + argv[0] + '". Tente: ./kit ajuda');
  var options = argv.slice(1).filter(function (word) { return word[0] === '-'; });
  var names = argv.slice(1).filter(function (word) { return word[0] !== '-'; });
  if (command.takes === 'nenhum') return command.action();
  if (names.length > 1) return usageError('Um nome de cada vez: ' + names.join(' '));
  if (command.takes === 'vários' && names[0] === 'tudo') return command.action(course.all());
  var exercises = pick(names[0]);
  if (exercises.length === 0) {
    if (names.length === 0) { show.finished(); return PASSED; }
    return usageError('Não achei "' + names[0] + '". Veja os nomes com: ./kit lista');
  }
  if (command.takes === 'vários') return command.action(exercises);
  if (exercises.length > 1) return usageError('"' + names[0] + '" é um capítulo; escolha um exercício: ./kit lista');
  return command.action(exercises[0], options);
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (error.environment) {
    show.error(error.message);
    process.exitCode = ENVIRONMENT;
  } else {
    show.error('O kit tropeçou num erro dele mesmo (não é culpa sua): ' + error.stack);
    process.exitCode = BROKEN;
  }
}
