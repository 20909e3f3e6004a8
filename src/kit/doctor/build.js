/* doctor/build.js -- o que é preciso para construir: compilador, make, bibliotecas, e o que já está construído. */
'use strict';

var fs = require('fs');
var path = require('path');
var course = require('../course/course');
var tool = require('./tool');
var t = require('../words').of('doctor');

var DEPS = path.join(course.ROOT, 'build', 'deps.mk');

function compiler() {
  var name = tool.compilerName();
  return Promise.all([
    tool.version(name),
    tool.compile('int main(void) { return 0; }', ['-std=c11'], function (program) { return tool.run(program, []); })
  ]).then(function (found) {
    if (found[0] === null) return tool.bad(t('absent', { name: name }), t('compilerFix'));
    return found[1].code === 0 ? tool.ok(found[0]) : tool.bad(t('cannotCompile', { name: found[0] }), t('compilerFix'));
  });
}

function make() {
  return tool.version('make').then(function (version) {
    if (version === null) return tool.bad(t('absent', { name: 'make' }), t('makeFix'));
    return /GNU/.test(version) ? tool.ok(version) : tool.bad(version, t('makeFix'));
  });
}

// ---- As bibliotecas, como build/deps.mk as achou ----

// { NOME: valor } das linhas "NOME = valor"; null se o arquivo ainda não há.
function readDeps() {
  if (!fs.existsSync(DEPS)) return null;
  var values = {};
  fs.readFileSync(DEPS, 'utf8').split('\n').forEach(function (line) {
    var match = /^(\w+) =\s*(.*)$/.exec(line);
    if (match) values[match[1]] = match[2].trim();
  });
  return values;
}

function present(file) {
  return Boolean(file) && fs.existsSync(path.resolve(course.ROOT, file));
}

// Cada biblioteca: o fonte que se compila junto, ou a biblioteca que se liga.
function sourceOrLibrary(deps, source, library) {
  if (present(deps[source])) return true;
  return !deps[source] && Boolean(deps[library]);
}

function missingFrom(deps) {
  var missing = [];
  if (!sourceOrLibrary(deps, 'DUKTAPE_SOURCE', 'DUKTAPE_LIB')) missing.push('Duktape');
  if (!sourceOrLibrary(deps, 'LLHTTP_SOURCES', 'LLHTTP_LIB')) missing.push('llhttp');
  if (!present(deps.ACORN)) missing.push('acorn');
  return missing;
}

function libev(deps) {
  var flags = [deps.DEPS_CFLAGS, deps.DEPS_LDFLAGS].join(' ').split(' ').filter(Boolean).map(function (flag) {
    return flag.replace(/^(-[IL])(?!\/)/, '$1' + course.ROOT + '/');
  });
  return tool.compile('#include <ev.h>\nint main(void) { return ev_version_major() == 0; }', flags.concat('-lev'));
}

function libraries() {
  var deps = readDeps();
  if (deps === null) return tool.bad(t('notLooked'), t('makeAgain'));
  return libev(deps).then(function (built) {
    var missing = missingFrom(deps).concat(built.code === 0 ? [] : 'libev');
    if (missing.length > 0) return tool.bad(t('missing', { names: missing.join(', ') }), t('librariesFix'));
    if (!deps.DUKTAPE_SOURCE) return tool.note(t('duktapeLibrary'), t('duktapeFix'));
    return tool.ok('Duktape, libev, llhttp, acorn');
  });
}

// ---- Os runtimes ----

// make -q não constrói nada: só diz se há o que construir. Sem build/deps.mk em dia ele iria instalar, e não se pergunta.
function built() {
  var script = path.join(course.ROOT, 'src', 'tool', 'deps.sh');
  if (!fs.existsSync(DEPS) || fs.statSync(DEPS).mtimeMs < fs.statSync(script).mtimeMs) return tool.bad(t('old'), t('makeAgain'));
  return tool.run('make', ['-q', '-s', '-C', course.ROOT, 'all'], { MAKEFLAGS: '', MAKELEVEL: '', DEPS: 'nao' }).then(function (result) {
    if (result.code === 0) return tool.ok(t('upToDate'));
    return tool.bad(t(result.code === 1 ? 'old' : 'cannotAsk'), t('makeAgain'));
  });
}

module.exports = [
  { name: 'compiler', look: compiler }, { name: 'make', look: make }, { name: 'libraries', look: libraries }, { name: 'built', look: built }
];
