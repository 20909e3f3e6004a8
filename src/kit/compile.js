/* compile.js -- exercícios em C: liga o runtime do capítulo com o arquivo do aluno no lugar de um objeto.
 *
 * Quem sabe ligar é o Makefile (alvo `troca`), e é ele também quem vê se um objeto envelheceu: nada se
 * guarda aqui entre uma vez e outra. O compilador roda com limites, porque um #include pode não acabar nunca. */
'use strict';

var child = require('child_process');
var fs = require('fs');
var path = require('path');
var compiler = require('./compiler');
var course = require('./course');
var paint = require('./paint');
var variants = require('./variants');
var t = require('./words').of('compiler');

var KEPT = 200 * 1024; // do que o compilador diz, o começo basta
// Segundos de processador e KB de memória de cada processo; construir uma variante inteira inclui o Duktape.
var LIMITS = { normal: 'ulimit -t 30; ulimit -v 1500000; ulimit -f 400000; ', variant: 'ulimit -t 300; ' };

// As mensagens em inglês, que são as da tabela; e o make de um teste não manda opções ao nosso.
function environment() {
  return Object.assign({}, process.env, { LC_ALL: 'C.UTF-8', LANGUAGE: '', MAKEFLAGS: '', MAKELEVEL: '' });
}

// Roda o make em silêncio: promessa de { code, text }, em que text é o que saiu em stderr.
function make(words, limits) {
  return new Promise(function (resolve, reject) {
    var script = limits + 'exec make -s --no-print-directory "$@"';
    var job = child.spawn('/bin/sh', ['-c', script, 'sh'].concat(words),
      { cwd: course.ROOT, env: environment(), stdio: ['ignore', 'ignore', 'pipe'] });
    var text = '';
    job.stderr.setEncoding('utf8');
    job.stderr.on('data', function (part) { if (text.length < KEPT) text += part; });
    job.on('error', reject);
    job.on('close', function (code) { resolve({ code: code, text: text }); });
  });
}

// ---- O que deu errado ----

function nameOf(place, file) {
  return path.relative(place.folder, file);
}

function stopped(text) {
  return /time limit exceeded|virtual memory exhausted|out of memory|Killed|signal terminated program/.test(text);
}

function tooLong(place, source) {
  var name = nameOf(place, source);
  return { outcome: 'compile', what: t('tooLong', { file: name }), where: { file: name }, next: t('tooLongNext') };
}

// O defeito não é do aluno: falta o compilador, ou o próprio runtime não se constrói.
function environmentError(text) {
  var error = compiler.parse(text).filter(function (item) { return item.kind === 'error'; })[0];
  if (error) return course.broken(t('notOurs', error));
  if (/: (?:No such file or directory|Permission denied|not found)$/m.test(text)) return course.broken(t('noCompiler'));
  return course.broken(t('notBuilt') + '\n' + text.trim().split('\n').slice(-3).join('\n'));
}

function failureOf(place, source, text) {
  var error = compiler.firstError(compiler.parse(text), source);
  if (error === null && stopped(text)) return tooLong(place, source);
  if (error === null) throw environmentError(text);
  var name = nameOf(place, source);
  return {
    outcome: 'compile',
    what: t('notCompiled', { file: name, sentence: compiler.sentence(error.message) || t('unknownMessage', error) }),
    where: compiler.whereOf(error, name, fs.readFileSync(source, 'utf8')),
    label: t('said'),
    obtained: error.message,
    next: t('next')
  };
}

// ---- A troca ----

// A variante que ainda não existe demora: quem espera fica sabendo por quê.
function announce(place, variant) {
  if (variant === 'normal' || isBuilt(place, variant)) return;
  var about = variants[variant];
  (place.announce || paint.error)(t('building', { what: t(about.watches), seconds: about.seconds }));
}

function isBuilt(place, variant) {
  return fs.existsSync(path.join(course.ROOT, 'build', variant, 'chapters', place.exercise.runtime, 'runtime.o')) &&
    fs.existsSync(path.join(course.ROOT, 'build', variant, 'peek.o'));
}

function build(place, words, variant, source) {
  announce(place, variant);
  return make(words.concat('V=' + variant), variant === 'normal' ? LIMITS.normal : LIMITS.variant).then(function (made) {
    if (made.code === 127) throw course.broken(t('noMake'));
    return made.code === 0 ? { text: made.text } : { failure: failureOf(place, source, made.text) };
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
