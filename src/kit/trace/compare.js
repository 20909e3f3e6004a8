/* compare.js -- ./kit comparar: o mesmo programa em Nozinho e no Node, e as duas ordens lado a lado.
 *
 * Cada runtime escreve o seu rastro (o Node, com node-trace.js); order.js tira dele o que se compara, e
 * columns.js o desenha. docs/comparar.md diz exatamente o que é comparado. */
'use strict';

var child = require('child_process');
var fs = require('fs');
var os = require('os');
var path = require('path');
var codes = require('../codes');
var columns = require('./columns');
var order = require('./order');
var programs = require('./program');
var paint = require('../screen/paint');
var trace = require('./trace');
var t = require('../words').of('compare');

var SECONDS = 10;
var OLDEST = 16; // antes dele, as pilhas do Node não dizem de que linha veio um pedido

// ---- O que foi pedido ----

// As opções vêm antes do programa; o que vem depois dele é dele. null: não se entende.
function parse(words) {
  var request = { all: false, keep: null, seconds: SECONDS, program: null, args: [] };
  for (var i = 0; i < words.length; i++) {
    var option = /^--(tudo|rastro|limite)(?:=(.+))?$/.exec(words[i]);
    if (words[i][0] !== '-') {
      request.program = words[i];
      request.args = words.slice(i + 1);
      return request;
    }
    if (!option || (option[1] === 'tudo') !== (option[2] === undefined)) return null;
    if (option[1] === 'tudo') request.all = true;
    if (option[1] === 'rastro') request.keep = option[2];
    if (option[1] === 'limite') request.seconds = Number(option[2]);
  }
  return null;
}

// ---- Rodar ----

// Como se roda um programa em cada runtime, com o rastro em `file`.
var RUNTIMES = {
  nozinho: function (file) {
    return { name: 'Nozinho', command: process.execPath, args: ['--rastro=' + file], env: {} };
  },
  node: function (file) {
    return { name: 'Node', command: 'node', args: ['-r', path.join(__dirname, 'node-trace.js')], env: { RASTRO: file } };
  }
};

// A linha de stderr que diz qual foi o erro; '' se não há.
function complaintIn(errors) {
  return errors.split('\n').filter(function (line) { return /^[A-Za-z]*Error\b/.test(line); })[0] || '';
}

// Roda { program, folder, args, seconds } em silêncio: o que ele escreve está no rastro.
function run(which, request, file) {
  var runtime = RUNTIMES[which](path.resolve(file));
  var result = child.spawnSync(runtime.command, runtime.args.concat(request.program, request.args), {
    cwd: request.folder,
    env: Object.assign({}, process.env, runtime.env),
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: request.seconds * 1000,
    killSignal: 'SIGKILL',
    encoding: 'utf8'
  });
  var late = result.error !== undefined && result.error.code === 'ETIMEDOUT';
  if (result.error && !late) throw result.error;
  var traced = fs.existsSync(file);
  return {
    name: runtime.name, late: late, code: result.status, signal: result.signal,
    traced: traced, errors: result.stderr, complaint: complaintIn(result.stderr),
    items: traced ? order.itemsOf(trace.readCut(file)) : []
  };
}

// "v20.20.2", ou null se não há Node aqui.
function nodeVersion() {
  var result = child.spawnSync('node', ['--version'], { encoding: 'utf8' });
  return result.error || result.status !== 0 ? null : result.stdout.trim();
}

// ---- Contar ----

function lateText(seconds, name) {
  return t('late', { seconds: seconds, name: name });
}

function endingText(side) {
  if (side.signal) return t('died', side);
  return t('ended', side) + (side.code !== 0 && side.complaint ? ' (' + side.complaint + ')' : '');
}

// Um item dentro de uma frase: um texto comprido não ajuda.
function quote(item) {
  return '“' + (item.label.length > 60 ? item.label.slice(0, 59) + '…' : item.label) + '”';
}

// O que a primeira diferença quer dizer, em uma frase.
function meaning(left, right, difference) {
  var here = difference.left, there = difference.right;
  var hereToo = here && columns.hasLater(right.items, difference, here);
  var thereToo = there && columns.hasLater(left.items, difference, there);
  if (hereToo && thereToo) return t('otherOrder', { here: quote(here), there: quote(there) });
  if (here && there && !hereToo && !thereToo) return t('samePoint', { here: quote(here), there: quote(there) });
  if (here && !hereToo) return t('onlyHere', { here: quote(here) });
  return t('onlyThere', { there: quote(there) });
}

function paragraph(text) {
  paint.say(paint.wrapLine(text, columns.width()));
}

// A ordem é a mesma; e o fim, também?
function reportEqual(left, right, count) {
  if (left.code !== right.code || left.signal !== right.signal) {
    paragraph(paint.red('≠ ' + t('different')) + ': ' + t('otherEnd', { here: endingText(left), there: endingText(right) }));
    return codes.failed;
  }
  paragraph(paint.green('= ' + t('equal')) + ': ' + t('sameOrder', { count: count }) +
    (left.code === 0 ? '' : ' ' + t('sameEnd', { ending: endingText(left) })));
  return codes.passed;
}

function report(left, right, request) {
  var difference = columns.firstDifference(left.items, right.items);
  var late = [left, right].filter(function (side) { return side.late; });
  // Quem foi interrompido não fez menos: só não teve tempo.
  if (late.length > 0 && difference && !(difference.left && difference.right)) difference = null;
  columns.print(left, right, difference, request.all);
  paint.say();
  late.forEach(function (side) { paragraph(lateText(request.seconds, side.name)); });
  if (late.length > 0) return codes.time;
  if (!difference) return reportEqual(left, right, columns.own(left.items).length);
  paragraph(paint.red('≠ ' + t('different')) + '. ' + meaning(left, right, difference));
  [left, right].forEach(function (side) {
    if (side.complaint) paragraph(t('endingOf', { name: side.name, ending: endingText(side) }));
  });
  return codes.failed;
}

// ---- O comando ----

// Sem rastro não há o que comparar: o runtime não chegou a começar, e o que disse conta por quê.
function untraced(side) {
  paint.error(t('untraced', side));
  if (side.errors) paint.error(side.errors.trim().split('\n').slice(0, 5).join('\n'));
  return codes.environment;
}

function compareIn(folder, request, version) {
  var left = run('nozinho', request, path.join(folder, 'nozinho.ndjson'));
  var right = run('node', request, path.join(folder, 'node.ndjson'));
  var silent = [left, right].filter(function (side) { return !side.traced && !side.late; })[0];
  if (silent) return untraced(silent);
  left.title = 'Nozinho ' + process.versions.nozinho;
  right.title = 'Node ' + version.slice(1);
  return report(left, right, request);
}

function usage(text) {
  paint.error(text);
  return codes.usage;
}

function main(words) {
  var request = parse(words);
  if (request === null || !(request.seconds > 0)) return usage(t('help'));
  var program = programs.find(request.program);
  if (!program) return usage(programs.missing(request.program) + '\n' + t('help'));
  request.program = program.file;
  request.folder = program.folder;
  var version = nodeVersion();
  if (version === null) {
    paint.error(t('noNode'));
    return codes.environment;
  }
  if (parseInt(version.slice(1), 10) < OLDEST) {
    paint.error(t('oldNode', { version: version, oldest: OLDEST }));
    return codes.environment;
  }
  if (request.keep !== null) {
    try {
      fs.mkdirSync(request.keep, { recursive: true });
    } catch (error) {
      return usage(t('noFolder', { folder: request.keep, why: error.code === 'EEXIST' ? t('fileThere') : error.message }));
    }
    return compareIn(request.keep, request, version);
  }
  var folder = fs.mkdtempSync(path.join(os.tmpdir(), 'comparar-'));
  try {
    return compareIn(folder, request, version);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

module.exports = { main: main, run: run };
