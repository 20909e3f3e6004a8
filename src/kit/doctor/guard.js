/* doctor/guard.js -- o que vigia os programas dos exercícios: o supervisor do kit e os vigias do compilador. */
'use strict';

var fs = require('fs');
var path = require('path');
var course = require('../course/course');
var run = require('../run/run');
var tool = require('./tool');
var t = require('../words').of('doctor');
var limits = require('../words').of('limits');

// Um programa que não faz nada, rodado como o kit roda os outros.
function tryRun() {
  var folder = tool.scratch();
  fs.writeFileSync(path.join(folder, 'a.js'), 'console.log("oi");\n');
  var place = { exercise: { files: [] }, root: folder, folder: folder, runtime: path.join(course.ROOT, 'nozinho') };
  return run.run(place, 'a.js', []).finally(function () { fs.rmSync(folder, { recursive: true, force: true }); });
}

function supervisor() {
  return tryRun().then(function (result) {
    if (result.end !== 'ok' || result.stdout !== 'oi\n') return tool.bad(t('supervisorFails', { end: result.end }), t('makeAgain'));
    if (result.missing.length === 0) return tool.ok(t('everyLimit'));
    return tool.note(result.missing.map(function (name) { return limits(name + 'Missing'); }).join(' '), t('supervisorFix'));
  }, function (error) { return tool.bad(error.message, t('makeAgain')); });
}

// Os vigias do compilador: constroem e rodam um programa de uma linha? O das threads pode pedir endereços fixos.
function sanitizer(name) {
  var flags = { asan: '-fsanitize=address,undefined', tsan: '-fsanitize=thread' }[name];
  return tool.compile('int main(void) { return 0; }', [flags], function (program) {
    return tool.run('setarch', ['-R', program]).then(function (result) { return result.code === 0 ? result : tool.run(program, []); });
  }).then(function (result) { return result.code === 0; });
}

function sanitizers() {
  return Promise.all([sanitizer('asan'), sanitizer('tsan')]).then(function (works) {
    if (works[0] && works[1]) return tool.ok(t('bothWatchers'));
    return tool.note(t(works[0] ? 'onlyMemory' : works[1] ? 'onlyThreads' : 'noWatchers'), t('watchersFix'));
  });
}

module.exports = [{ name: 'supervisor', look: supervisor }, { name: 'sanitizers', look: sanitizers }];
