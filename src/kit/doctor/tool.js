/* doctor/tool.js -- o que os exames do doutor têm em comum: rodar um comando, compilar um programa de uma linha.
 *
 * Um exame devolve (ou promete) { state, value, fix }: state é 'ok', 'bad' (falta algo necessário) ou 'note' (falta algo
 * de que se abre mão); value, o que se viu; fix, o que fazer. */
'use strict';

var child = require('child_process');
var fs = require('fs');
var os = require('os');
var path = require('path');
var course = require('../course/course');

function ok(value) { return { state: 'ok', value: value }; }
function bad(value, fix) { return { state: 'bad', value: value, fix: fix }; }
function note(value, fix) { return { state: 'note', value: value, fix: fix }; }

// Promessa de { code, text }; código 127 se o comando não existe. Ninguém espera mais que 5 s por ele.
function run(command, args, env) {
  return new Promise(function (resolve) {
    child.execFile(command, args, { timeout: 5000, env: Object.assign({}, process.env, { LC_ALL: 'C' }, env) }, function (error, stdout, stderr) {
      var code = error === null ? 0 : typeof error.code === 'number' ? error.code : error.code === 'ENOENT' ? 127 : 1;
      resolve({ code: code, text: stdout + stderr, out: stdout });
    });
  });
}

// A primeira linha do que um comando diz de si; null se ele não está aqui.
function version(command) {
  return run(command, ['--version']).then(function (result) {
    return result.code === 0 ? result.text.split('\n')[0].trim() : null;
  });
}

// Uma pasta só do exame. Se não há a temporária (um exame diz isso), serve a do que se constrói.
function scratch() {
  var parent = fs.existsSync(os.tmpdir()) ? os.tmpdir() : path.join(course.ROOT, 'build');
  return fs.realpathSync(fs.mkdtempSync(path.join(parent, 'doutor-')));
}

// O compilador que o make usa: onde não se podia instalar um, o de build/deps, que build/deps.mk diz.
function compilerName() {
  var deps = path.join(course.ROOT, 'build', 'deps.mk');
  var match = fs.existsSync(deps) && /^CC = (.+)$/m.exec(fs.readFileSync(deps, 'utf8'));
  return match ? path.resolve(course.ROOT, match[1]) : process.env.CC || 'cc';
}

// Compila um programa de uma linha (e o roda, se `alsoRun`): promessa de { code, text }.
function compile(source, flags, alsoRun) {
  var folder = scratch();
  var file = path.join(folder, 'a.c'), program = path.join(folder, 'a');
  fs.writeFileSync(file, source + '\n');
  return run(compilerName(), ['-o', program, file].concat(flags)).then(function (built) {
    return built.code === 0 && alsoRun ? alsoRun(program) : built;
  }).finally(function () { fs.rmSync(folder, { recursive: true, force: true }); });
}

module.exports = { ok: ok, bad: bad, note: note, run: run, version: version, scratch: scratch, compilerName: compilerName,
  compile: compile };
