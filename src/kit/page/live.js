/* live.js -- roda uma ordem (orders.js) com limites e conta, enquanto ela anda, o que se vê.
 *
 * Uma de cada vez: as portas e os arquivos que os programas usam são os mesmos. Quem manda rodar outra encerra a
 * primeira. */
'use strict';

var fs = require('fs');
var os = require('os');
var path = require('path');
var course = require('../course/course');
var run = require('../run/run');
var t = require('../words').of('page');

// Um servidor fica no ar o bastante para a turma o visitar; uma conta, não.
var LIMITS = { seconds: 120, cpu: 30, megabytes: 1024, processes: 1024, output: 128 * 1024 };

var current = null; // { stop, ended }

function endingOf(result) {
  var values = { code: result.code, signal: result.signal, end: result.end, seconds: LIMITS.seconds };
  var known = { ok: 'endedWell', failed: 'endedBadly', time: 'endedByTime', interrupted: 'endedByYou', crash: 'endedByCrash' };
  return t(known[result.end] || 'endedByLimit', values);
}

// O roteiro de uma sessão é um arquivo só dela, que some no fim.
function withProgram(order, use) {
  if (order.program) return use(order.program);
  var folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nozinho-'));
  var file = path.join(folder, 'sessao.sh');
  fs.writeFileSync(file, order.script);
  return use(file).finally(function () { fs.rmSync(folder, { recursive: true, force: true }); });
}

function stop() {
  return current ? (current.stop(), current.ended) : Promise.resolve();
}

function begin(order, tell) {
  var mine = { stop: function () {}, ended: null };
  current = mine;
  mine.ended = withProgram(order, function (program) {
    return run.run({ exercise: {}, folder: course.ROOT, runtime: order.runtime }, program, [], {
      limits: LIMITS,
      onStart: function (handle) { mine.stop = handle.stop; },
      onOutput: function (stream, text) { tell({ text: text }); }
    });
  }).then(function (result) {
    tell({ end: result.end, code: result.code, said: endingOf(result) });
  }, function (error) {
    tell({ end: 'broken', said: error.interrupted ? t('endedByYou') : error.message });
  }).then(function () { if (current === mine) current = null; });
  return mine;
}

// `tell` recebe cada notícia; devolve uma promessa de { stop, ended }.
function start(order, tell) {
  return stop().then(function () { return begin(order, tell); });
}

module.exports = { start: start, stop: stop };
