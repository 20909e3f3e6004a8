/* doctor/system.js -- o que o sistema deixa: portas, avisos de arquivo, limites, disco, terminal. */
'use strict';

var fs = require('fs');
var net = require('net');
var os = require('os');
var path = require('path');
var course = require('../course/course');
var files = require('../watch/files');
var state = require('../course/state');
var tool = require('./tool');
var t = require('../words').of('doctor');

var FILES = 256, PROCESSES = 256, MEGABYTES = 300;
var NOTICE = 400; // ms: um aviso de arquivo que funciona vem muito antes

function port() {
  return new Promise(function (resolve) {
    var server = net.createServer();
    server.on('error', function (error) { resolve(tool.bad(error.message, t('portFix'))); });
    server.listen(0, '127.0.0.1', function () {
      var number = server.address().port;
      server.close(function () { resolve(tool.ok(t('portOpened', { number: number }))); });
    });
  });
}

// Um arquivo muda na pasta do curso: o aviso chega? Numa pasta de rede ou do Windows, não.
function notices() {
  if (files.needsPolling(course.ROOT)) return tool.note(t('noNotices'), t('noticesFix'));
  return new Promise(function (resolve) {
    var file = path.join(course.ROOT, '.doutor-' + process.pid), watcher;
    function done(answer) {
      clearTimeout(timer);
      if (watcher) watcher.close();
      fs.rmSync(file, { force: true });
      resolve(answer);
    }
    var timer = setTimeout(function () { done(tool.note(t('noNotices'), t('noticesFix'))); }, NOTICE);
    try {
      watcher = fs.watch(course.ROOT, function (kind, name) { if (name === path.basename(file)) done(tool.ok(t('noticesCome'))); });
      fs.writeFileSync(file, '');
    } catch (error) {
      done(tool.note(error.message, t('noticesFix')));
    }
  });
}

function limits() {
  return tool.run('/bin/sh', ['-c', 'ulimit -n; ulimit -u 2>/dev/null || ulimit -p']).then(function (result) {
    var values = result.out.trim().split('\n');
    var value = t('limitsAre', { files: values[0] || '?', processes: values[1] || '?' });
    if (Number(values[0]) < FILES) return tool.bad(value, t('filesFix', { needed: FILES }));
    return Number(values[1]) < PROCESSES ? tool.note(value, t('processesFix', { needed: PROCESSES })) : tool.ok(value);
  });
}

// ---- O disco ----

// A pasta do progresso nasce quando se precisa dela: vale a que já existe, acima.
function existing(folder) {
  while (!fs.existsSync(folder)) folder = path.dirname(folder);
  return folder;
}

function canWrite(folder) {
  try {
    var probe = fs.mkdtempSync(path.join(existing(folder), '.doutor-'));
    fs.rmdirSync(probe);
    return true;
  } catch (error) {
    return false;
  }
}

function freeMegabytes(folder) {
  var stat = fs.statfsSync(existing(folder));
  return Math.floor(stat.bavail * stat.bsize / 1048576);
}

function folder(where) {
  if (where === os.tmpdir() && !fs.existsSync(where)) return tool.bad(t('noFolder', { folder: where }), t('temporaryFix'));
  if (!canWrite(where)) return tool.bad(t('cannotWrite', { folder: where }), t('writeFix'));
  var free = freeMegabytes(where);
  return free < MEGABYTES ? tool.bad(t('free', { folder: where, megabytes: free }), t('spaceFix', { needed: MEGABYTES })) :
    tool.ok(t('free', { folder: where, megabytes: free }));
}

// ---- O terminal ----

function terminal() {
  var locale = process.env.LC_ALL || process.env.LC_CTYPE || process.env.LANG || '';
  var columns = process.stdout.columns;
  var value = t(process.stdout.isTTY ? 'terminalIs' : 'notTerminal', {
    locale: locale || 'C', columns: columns || 80, colours: t(process.stdout.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb' ? 'colours' : 'noColours')
  });
  if (!/utf-?8/i.test(locale)) return tool.note(value, t('localeFix'));
  return columns !== undefined && columns < 40 ? tool.note(value, t('narrowFix')) : tool.ok(value);
}

module.exports = [
  { name: 'port', look: port }, { name: 'notices', look: notices }, { name: 'limits', look: limits },
  { name: 'progress', look: function () { return folder(state.FOLDER); } },
  { name: 'temporary', look: function () { return folder(os.tmpdir()); } },
  { name: 'terminal', look: terminal }
];
