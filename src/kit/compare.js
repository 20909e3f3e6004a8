/* compare.js -- ./kit comparar: o mesmo programa em Nozinho e no Node, e as duas ordens lado a lado.
 *
 * Cada runtime escreve o seu rastro (o Node, com node-trace.js); order.js tira dele o que se compara, e
 * columns.js o desenha. docs/comparar.md diz exatamente o que é comparado. */
'use strict';

var child = require('child_process');
var fs = require('fs');
var os = require('os');
var path = require('path');
var columns = require('./columns');
var order = require('./order');
var show = require('./show');
var trace = require('./trace');

var EQUAL = 0, DIFFERENT = 1, USAGE = 2, TIME = 4, NO_NODE = 6;
var SECONDS = 10;

var HELP = 'Use: ./kit comparar [opções] programa.js [argumentos]\n' +
  'Opções: --tudo, --rastro=PASTA, --limite=SEGUNDOS (docs/comparar.md as explica)';

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

// Roda { program, args, seconds } em silêncio: o que ele escreve está no rastro.
function run(which, request, file) {
  var runtime = RUNTIMES[which](path.resolve(file));
  var result = child.spawnSync(runtime.command, runtime.args.concat(request.program, request.args), {
    env: Object.assign({}, process.env, runtime.env),
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: request.seconds * 1000,
    killSignal: 'SIGKILL',
    encoding: 'utf8'
  });
  var late = result.error !== undefined && result.error.code === 'ETIMEDOUT';
  if (result.error && !late) throw result.error;
  return {
    name: runtime.name, late: late, code: result.status, signal: result.signal,
    items: fs.existsSync(file) ? order.itemsOf(trace.readCut(file)) : [] // morto antes de abrir o rastro
  };
}

// "v20.20.2", ou null se não há Node aqui.
function nodeVersion() {
  var result = child.spawnSync('node', ['--version'], { encoding: 'utf8' });
  return result.error || result.status !== 0 ? null : result.stdout.trim();
}

// ---- Contar ----

function lateText(seconds, name) {
  return 'O programa passou do limite de ' + seconds + ' s no ' + name + ' e foi encerrado: um servidor que ninguém ' +
    'fecha, um setInterval sem clearInterval? Para esperar mais: --limite=30';
}

function endingText(side) {
  return side.signal ? 'morreu com o sinal ' + side.signal : 'terminou com o código ' + side.code;
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
  if (hereToo && thereToo) {
    return 'Os dois fizeram as mesmas coisas em outra ordem: aqui, ' + quote(here) + ' veio antes de ' + quote(there) +
      ', e no Node, depois. Se a ordem muda quando você repete, o programa tem uma corrida.';
  }
  if (here && there && !hereToo && !thereToo) {
    return 'No mesmo ponto, o Nozinho fez ' + quote(here) + ' e o Node, ' + quote(there) + '.';
  }
  if (here && !hereToo) return 'O Nozinho fez ' + quote(here) + ' e o Node não, dali em diante.';
  return 'O Node fez ' + quote(there) + ' e o Nozinho não, dali em diante.';
}

function paragraph(text) {
  show.say(show.wrapLine(text, columns.width()));
}

// A ordem é a mesma; e o fim, também?
function reportEqual(left, right, count) {
  if (left.code !== right.code || left.signal !== right.signal) {
    paragraph(show.red('≠ diferente') + ': a ordem é a mesma, mas o fim não. No Nozinho o programa ' + endingText(left) +
      '; no Node, ele ' + endingText(right) + '.');
    return DIFFERENT;
  }
  paragraph(show.green('= igual') + ': a mesma ordem nos dois, ' + count +
    (count === 1 ? ' acontecimento.' : ' acontecimentos.') +
    (left.code === 0 ? '' : ' E nos dois o programa ' + endingText(left) + '.'));
  return EQUAL;
}

function report(left, right, request) {
  var difference = columns.firstDifference(left.items, right.items);
  var late = [left, right].filter(function (side) { return side.late; });
  // Quem foi interrompido não fez menos: só não teve tempo.
  if (late.length > 0 && difference && !(difference.left && difference.right)) difference = null;
  columns.print(left, right, difference, request.all);
  show.say();
  late.forEach(function (side) { paragraph(lateText(request.seconds, side.name)); });
  if (late.length > 0) return TIME;
  if (!difference) return reportEqual(left, right, columns.own(left.items).length);
  paragraph(show.red('≠ diferente') + '. ' + meaning(left, right, difference));
  return DIFFERENT;
}

// ---- O comando ----

function compareIn(folder, request, version) {
  var left = run('nozinho', request, path.join(folder, 'nozinho.ndjson'));
  var right = run('node', request, path.join(folder, 'node.ndjson'));
  left.title = 'Nozinho ' + process.versions.nozinho;
  right.title = 'Node ' + version.slice(1);
  return report(left, right, request);
}

function usage(text) {
  show.error(text);
  return USAGE;
}

function main(words) {
  var request = parse(words);
  if (request === null || !(request.seconds > 0)) return usage(HELP);
  if (!fs.existsSync(request.program)) return usage('Não achei o programa ' + request.program + '.\n' + HELP);
  var version = nodeVersion();
  if (version === null) {
    show.error('Para comparar é preciso ter o Node instalado (o comando "node"), e ele não está aqui.');
    return NO_NODE;
  }
  if (request.keep !== null) {
    fs.mkdirSync(request.keep, { recursive: true });
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
