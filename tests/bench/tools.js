/* tools.js -- o que os bancos de prova usam: rodar um programa, ler /proc, medianas, e a lista de
 * resultados. Cada função demorada recebe um callback (erro, valor), como no Node. */
'use strict';

var fs = require('fs');
var spawn = require('child_process').spawn;

exports.rounds = Math.max(1, Number(process.env.RODADAS) || 5);
exports.bin = 'build/normal/bench/';
exports.programs = 'tests/bench/programas/';

// ---- Processos ----

// Roda até o fim; o valor é o que o programa escreveu.
exports.run = function (command, callback) {
  var text = '', errors = '';
  var child = spawn(command[0], command.slice(1), { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.on('data', function (data) { text += data; });
  child.stderr.on('data', function (data) { errors += data; });
  child.on('error', callback);
  child.on('close', function (code) {
    if (code === 0) return callback(null, text);
    callback(new Error(command.join(' ') + ' saiu com ' + code + '\n' + errors));
  });
};

// Começa um programa que fica no ar e espera que ele escreva `word` ("pronto"). O valor é o processo.
exports.start = function (command, callback, word) {
  var ready = false, errors = '';
  var child = spawn(command[0], command.slice(1), { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stderr.on('data', function (data) { errors += data; });
  child.stdout.on('data', function (data) {
    if (ready || String(data).indexOf(word || 'pronto') < 0) return;
    ready = true;
    callback(null, child);
  });
  child.on('error', callback);
  child.on('exit', function (code) {
    if (!ready) callback(new Error(command.join(' ') + ' não começou (' + code + ')\n' + errors));
  });
};

exports.stop = function (child, callback) {
  child.on('close', function () { callback(null); });
  child.kill('SIGKILL');
};

// O programa existe no PATH?
exports.available = function (program) {
  return String(process.env.PATH).split(':').some(function (folder) {
    return fs.existsSync(folder + '/' + program);
  });
};

// ---- O que o núcleo sabe de um processo ----

// Segundos de CPU (usuário + sistema) desde que nasceu.
exports.cpuSeconds = function (pid) {
  var text = fs.readFileSync('/proc/' + pid + '/stat', 'utf8');
  var fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100; // USER_HZ é 100 em todo Linux
};

// Um campo de /proc/PID/status, em KiB: VmRSS (tudo), RssAnon (o que só ele tem).
exports.memory = function (pid, field) {
  var text = fs.readFileSync('/proc/' + pid + '/status', 'utf8');
  return Number(new RegExp('^' + field + ':\\s*(\\d+)', 'm').exec(text)[1]);
};

// ---- Um passo depois do outro ----

// step(item, callback) para cada item; para no primeiro erro.
exports.each = function (list, step, callback) {
  var i = 0;
  (function next(error) {
    if (error || i === list.length) return callback(error || null);
    step(list[i++], next);
  })(null);
};

// Repete a rodada inteira (todos os itens, um depois do outro): assim o que mudar na máquina
// durante a medição muda para todos.
exports.interleave = function (list, step, callback) {
  var all = [], i;
  for (i = 0; i < exports.rounds; i++) all = all.concat(list);
  exports.each(all, step, callback);
};

// ---- Números ----

function median(values) {
  var sorted = values.slice().sort(function (a, b) { return a - b; });
  var middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

// O valor abaixo do qual ficam `percent` por cento das amostras.
function percentile(values, percent) {
  var sorted = values.slice().sort(function (a, b) { return a - b; });
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * percent / 100) - 1)];
}

// Guarda amostras por nome: samples.add('node', 'rps', 30000), samples.median('node', 'rps').
exports.Samples = function () {
  var kept = {};
  this.add = function (who, what, value) {
    if (!isFinite(value)) throw new Error(who + ' ' + what + ': ' + value);
    (kept[who + ' ' + what] = kept[who + ' ' + what] || []).push(value);
  };
  this.median = function (who, what) {
    var values = kept[who + ' ' + what];
    return values === undefined ? NaN : median(values);
  };
  this.percentile = function (who, what, percent) {
    var values = kept[who + ' ' + what];
    return values === undefined ? NaN : percentile(values, percent);
  };
};

var results = exports.results = [];

function digits(value) {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

// Uma linha por número: nome, valor, unidade; e, se há, a meta e se ela foi alcançada.
// goal é um texto como '>= 2'.
exports.report = function (name, value, unit, goal) {
  if (isNaN(value)) return;
  var entry = { name: name, value: value, unit: unit }, line = name + ' ' + digits(value) + ' ' + unit;
  if (goal !== undefined) {
    var limit = Number(goal.slice(3));
    entry.goal = goal;
    entry.reached = goal.slice(0, 2) === '>=' ? value >= limit : value <= limit;
    line += '   # meta ' + goal + (entry.reached ? ': alcançada' : ': NÃO alcançada');
  }
  results.push(entry);
  console.log(line);
};

exports.note = function (text) { console.log('# ' + text); };
