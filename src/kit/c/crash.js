/* crash.js -- um programa em C que caiu: onde, o quê e como olhar.
 *
 * De um relatório de vigia (report.js) ficam a frase, a linha do aluno e os três quadros que importam: os do
 * arquivo dele, depois os nossos; nunca os da libc, do Duktape ou do próprio vigia. Sem relatório resta o sinal, e
 * o que o motor ou a libc disseram antes de desistir. */
'use strict';

var fs = require('fs');
var path = require('path');
var course = require('../course/course');
var report = require('./report');
var t = require('../words').of('crash');

var FRAMES = 3;

// ---- Os quadros ----

// Como o aluno chama um arquivo da pilha: o dele pelo nome, o nosso a partir da raiz; null se não é de nenhum.
function nameOf(file, exercise) {
  var own = exercise.files.filter(function (name) { return file === name || path.basename(file) === path.basename(name); })[0];
  var ours = path.relative(course.ROOT, path.resolve(course.ROOT, file));
  if (own && !/^src\//.test(ours)) return { file: own, own: true };
  if (!/^(?:src|chapters)\//.test(ours) || /(?:peek|duktape)\w*\.[ch]$/.test(ours)) return null;
  return { file: ours, own: false };
}

function relevant(frames, exercise) {
  var named = frames.map(function (frame) {
    var name = nameOf(frame.file, exercise);
    return name && { function: frame.function, file: name.file, line: frame.line, own: name.own };
  }).filter(Boolean);
  var own = named.filter(function (frame) { return frame.own; });
  var ours = named.filter(function (frame) { return !frame.own; });
  return own.concat(ours).slice(0, FRAMES).map(function (frame) {
    return { function: frame.function, file: frame.file, line: frame.line };
  });
}

// A linha do programa, se o arquivo está na pasta do exercício.
function sourceOf(frame, exercise) {
  try {
    return fs.readFileSync(path.join(exercise.folder, frame.file), 'utf8').split('\n')[frame.line - 1];
  } catch (error) {
    return undefined;
  }
}

function whereOf(frame, exercise) {
  return frame && { file: frame.file, line: frame.line, source: sourceOf(frame, exercise) };
}

function placeText(frame) {
  return t(frame.function ? 'placeIn' : 'place', frame);
}

// ---- As notas: o que as outras pilhas contam ----

var TITLES = [
  ['freedAt', /^freed by/], ['allocatedAt', /^(?:previously )?allocated by|heap block of size/], ['createdAt', /^Thread .* created/],
  ['lockedAt', /^Mutex .* (?:acquired|created)/]
];

function stackNote(stack, exercise) {
  var title = TITLES.filter(function (row) { return row[1].test(stack.title); })[0];
  var frame = relevant(stack.frames, exercise)[0];
  return title && frame ? t(title[0], { place: placeText(frame) }) : null;
}

// "Previous write of size 4 at 0x… by thread T1 (mutexes: write M1):"
function accessNote(stack, exercise) {
  var match = /^(?:Previous )?(?:atomic )?(read|write) of size \d+ at \S+ by (?:thread (T\d+)|main thread)/i.exec(stack.title);
  var frame = relevant(stack.frames, exercise)[0];
  if (!match || !frame) return null;
  return t(/mutexes:/.test(stack.title) ? 'accessLocked' : 'accessFree', {
    access: t(match[1].toLowerCase() + 'Noun'), place: placeText(frame), thread: match[2] ? t('thread', { name: match[2] }) : t('mainThread')
  });
}

function notesOf(found, exercise) {
  var make = found.kind === 'race' ? accessNote : stackNote;
  var notes = found.stacks.map(function (stack) { return make(stack, exercise); }).filter(Boolean);
  if (found.region.side && found.kind !== 'useAfterFree') notes.unshift(t(found.region.side, found.region));
  if (found.variable) notes.unshift(t('variable', { name: found.variable }));
  return notes.filter(function (note, i) { return notes.indexOf(note) === i; }).slice(0, 4);
}

// ---- Um relatório ----

// Um vazamento tem a pilha de quem reservou: a primeira em que aparece o aluno.
function mainStack(found, exercise) {
  if (found.kind !== 'leak') return found.stacks[0] || { frames: [] };
  return found.stacks.filter(function (stack) {
    var frame = relevant(stack.frames, exercise)[0];
    return frame && exercise.files.indexOf(frame.file) >= 0;
  })[0] || found.stacks[0] || { frames: [] };
}

// De um abort o vigia só sabe onde; o porquê está no que se escreveu antes.
function explainAbort(found, result, exercise) {
  var failure = explainSignal({ signal: 'SIGABRT', stderr: result.stderr.split('AddressSanitizer:')[0] }, exercise);
  failure.frames = relevant(found.stacks[0] ? found.stacks[0].frames : [], exercise);
  failure.where = whereOf(failure.frames[0], exercise);
  return failure;
}

function explainReport(found, exercise) {
  var frames = relevant(mainStack(found, exercise).frames, exercise);
  return {
    outcome: 'crash',
    what: t(found.kind, { access: t(found.access === 'WRITE' ? 'wrote' : 'read'), a: found.a, b: found.b, bytes: found.leaked || '?' }),
    where: whereOf(frames[0], exercise),
    frames: frames,
    notes: found.kind === 'leak' ? [] : notesOf(found, exercise),
    next: t(found.kind + 'Next')
  };
}

// ---- Só um sinal ----

// O que se lê em stderr antes da queda; a primeira que casa vale.
var LAST_WORDS = [
  ['engineFatal', /erro fatal do motor: (.*)/],
  ['assertion', /: Assertion [`'](.*)' failed/],
  ['smashed', /stack smashing detected|buffer overflow detected/],
  ['freedTwice', /double free/],
  ['freedWrong', /(?:free|munmap_chunk|realloc)\(\): invalid pointer/],
  ['corrupted', /(?:malloc|free|realloc|corrupted)[\w()]*:? .*(?:corrupted|invalid|size|mismatching)/]
];
var SIGNALS = ['SIGSEGV', 'SIGABRT', 'SIGFPE', 'SIGBUS', 'SIGILL', 'SIGTRAP', 'SIGPIPE', 'SIGSYS', 'SIGKILL', 'SIGTERM', 'SIGXCPU', 'SIGXFSZ'];

function reasonOf(result) {
  for (var i = 0; i < LAST_WORDS.length; i++) {
    var match = LAST_WORDS[i][1].exec(result.stderr);
    if (match) return { key: LAST_WORDS[i][0], a: match[1] || '' };
  }
  return { key: SIGNALS.indexOf(result.signal) >= 0 ? result.signal : 'signal', a: '' };
}

// "nozinho: heap.c:31: place: Assertion `slot < size' failed."
function assertedFrame(text) {
  var match = /(?:^|: )(\S+\.[ch]):(\d+): (?:.* )?(\w+)(?:\(.*\))?: Assertion/m.exec(text);
  return match ? [{ file: match[1], line: Number(match[2]), function: match[3] }] : [];
}

function explainSignal(result, exercise) {
  var reason = reasonOf(result), values = { signal: result.signal, a: reason.a };
  var frames = relevant(assertedFrame(result.stderr), exercise);
  return {
    outcome: 'crash',
    what: t(reason.key, values),
    where: whereOf(frames[0], exercise),
    frames: frames,
    notes: [],
    label: t('said'),
    obtained: result.stderr.replace(/\s+$/, '').split('\n').slice(0, 6).join('\n') || undefined,
    next: t(reason.key + 'Next', values)
  };
}

// O que dizer de um programa que caiu: { outcome, what, where, frames, notes, next }.
function explain(result, exercise) {
  var found = report.read(result.stderr);
  if (found === null) return explainSignal(result, exercise);
  return found.kind === 'SIGABRT' ? explainAbort(found, result, exercise) : explainReport(found, exercise);
}

// Um vigia viu algo? O programa pode ter terminado como se nada fosse.
function isReport(text) {
  return report.read(text) !== null;
}

module.exports = { explain: explain, isReport: isReport, SIGNALS: SIGNALS, LAST_WORDS: LAST_WORDS };
