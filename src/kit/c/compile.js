/* compile.js -- exercícios em C: liga o runtime do capítulo com o arquivo do aluno no lugar de um objeto.
 *
 * Quem sabe ligar é o Makefile (alvo `troca`), e é ele também quem vê se um objeto envelheceu: nada se
 * guarda aqui entre uma vez e outra. O compilador roda como os outros programas, sob o supervisor: um #include pode
 * não acabar nunca, e quem interrompe o kit o interrompe também. */
'use strict';

var fs = require('fs');
var path = require('path');
var compiler = require('./compiler');
var course = require('../course/course');
var limits = require('../run/limits');
var run = require('../run/run');
var variants = require('./variants');
var t = require('../words').of('compiler');

// Construir uma variante inteira inclui o Duktape; pode ser por trás de quem está estudando, e cede a vez.
var ONE_FILE = { seconds: 60, cpu: 30, megabytes: 1500, processes: 64, nice: 0 };
var WHOLE_VARIANT = { seconds: 600, cpu: 300, megabytes: 4000, processes: 64, nice: 10 };

// As mensagens em inglês, que são as da tabela; e o make de um teste não manda opções ao nosso.
var ENVIRONMENT = { LC_ALL: 'C.UTF-8', LANGUAGE: '', MAKEFLAGS: '', MAKELEVEL: '' };

// Quem constrói uma variante pode estar construindo a base dela: dois ao mesmo tempo (a turma, as provas do autor) leriam
// objetos pela metade. A normal já está construída quando o kit roda.
function lockOf(variant) {
  return variant === 'normal' ? '' : 'flock build/' + variant + '.trava ';
}

// Roda o make em silêncio: promessa do resultado de run.js.
function make(words, variant) {
  var place = { exercise: { files: [] }, folder: course.ROOT, runtime: '/bin/sh' };
  var bounds = variant === 'normal' ? ONE_FILE : WHOLE_VARIANT;
  var script = 'exec ' + lockOf(variant) + 'nice -n ' + bounds.nice + ' make -s --no-print-directory V=' + variant + ' "$@"';
  return run.run(place, '-c', [script, 'sh'].concat(words), { env: ENVIRONMENT, limits: bounds });
}

// ---- O que deu errado ----

function nameOf(place, file) {
  return path.relative(place.folder, file);
}

// Passou de um limite: o supervisor o diz, ou o compilador, de um filho dele que morreu.
function wasStopped(made) {
  return /^(?:time|cpu|memory|output|processes|threads|crash)$/.test(made.end) ||
    /time limit exceeded|memory exhausted|out of memory|Killed|signal terminated program/.test(made.stderr);
}

function tooLong(place, source) {
  var name = nameOf(place, source);
  return { outcome: 'compile', what: t('tooLong', { file: name }), where: { file: name }, next: t('tooLongNext') };
}

// O defeito não é do aluno: falta o compilador, ou o próprio runtime não se constrói.
function environmentError(made) {
  var text = made.stderr;
  if (made.code === 127) return course.broken(t('noMake'));
  var error = compiler.parse(text).filter(function (item) { return item.kind === 'error'; })[0];
  if (error) return course.broken(t('notOurs', error));
  if (/: (?:No such file or directory|Permission denied|not found)$/m.test(text)) return course.broken(t('noCompiler'));
  return course.broken(t('notBuilt') + '\n' + text.trim().split('\n').slice(-3).join('\n'));
}

function failureOf(place, source, made) {
  if (made.end === 'interrupted') return limits.troubleOf(made, place.exercise);
  var error = compiler.firstError(compiler.parse(made.stderr), source);
  if (error === null && wasStopped(made)) return tooLong(place, source);
  if (error === null) throw environmentError(made);
  var name = nameOf(place, source);
  return {
    outcome: 'compile',
    what: t('notCompiled', { file: name, sentence: compiler.sentence(error.message) || t('unknownMessage', error) }),
    where: compiler.whereOf(error, name, fs.readFileSync(source, 'utf8')),
    notes: error.inHeader ? [t('beforeInclude')] : [],
    label: t('said'),
    obtained: error.message,
    next: t('next')
  };
}

// ---- A troca ----

// A variante que ainda não existe demora: quem espera fica sabendo por quê, se há a quem dizer.
function announce(place, variant) {
  if (variant === 'normal' || !place.announce || isBuilt(place, variant)) return;
  var about = variants[variant];
  place.announce(t('building', { what: t(about.watches), seconds: about.seconds }));
}

function isBuilt(place, variant) {
  return fs.existsSync(path.join(course.ROOT, 'build', variant, 'chapters', place.exercise.runtime, 'runtime.o')) &&
    fs.existsSync(path.join(course.ROOT, 'build', variant, 'peek.o'));
}

function build(place, words, variant, source) {
  announce(place, variant);
  return make(words, variant).then(function (made) {
    return made.end === 'ok' ? { text: made.stderr } : { failure: failureOf(place, source, made) };
  });
}

// Promessa de { runtime, notes } ou de { failure }. options: { variant: 'asan' | 'tsan' }.
function swap(place, object, source, options) {
  var variant = (options && options.variant) || 'normal';
  var output = path.join(place.folder, 'runtime-do-aluno' + (variant === 'normal' ? '' : '-' + variant));
  var words = ['troca', 'PROVA=1', 'CAPITULO=' + place.exercise.runtime, 'OBJETO=' + object, 'FONTE=' + source, 'SAIDA=' + output];
  return build(place, words, variant, source).then(function (built) {
    if (built.failure) return built;
    place.swapped = { object: object, source: source };
    return { runtime: output, notes: compiler.notes(compiler.parse(built.text), source, nameOf(place, source)) };
  });
}

module.exports = { swap: swap, isBuilt: isBuilt, build: build };
