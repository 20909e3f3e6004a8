/* checks/files.js -- o que o programa deixou na pasta.
 *
 *   { "type": "files", "program": "a.js", "extra": false, "left": {
 *       "saida.txt": "esperado.txt",        igual a este arquivo, byte a byte
 *       "temporario.txt": null,             não existe
 *       "registro.log": { "match": "fim" }, o texto casa com a expressão regular
 *       "dados.json": { "json": [1, 2] } } }
 *
 * Com `extra: false`, o programa também não deixa outros arquivos, nem apaga os que havia. */
'use strict';

var assert = require('assert');
var fs = require('fs');
var path = require('path');
var limits = require('../run/limits');
var places = require('../run/place');
var run = require('../run/run');
var text = require('../judge/text');
var t = require('../words').of('checks/files');

// Os arquivos de uma pasta e das de dentro, pelo nome relativo a ela. Um atalho não se segue: pode não dar em nada.
function namesIn(folder, inside) {
  return fs.readdirSync(path.join(folder, inside)).reduce(function (list, name) {
    var relative = path.join(inside, name);
    return list.concat(fs.lstatSync(path.join(folder, relative)).isDirectory() ? namesIn(folder, relative) : relative);
  }, []);
}

function failure(what, more) {
  return Object.assign({ outcome: 'failed', what: what }, more);
}

// ---- Um arquivo ----

function isText(bytes) {
  return Buffer.from(bytes.toString()).equals(bytes) && bytes.indexOf(0) < 0;
}

function firstDifference(a, b) {
  var i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  return i;
}

function sameBytes(name, wanted, got) {
  if (wanted.equals(got)) return null;
  var at = firstDifference(wanted, got);
  var what = t('differs', { name: name, at: at, wanted: wanted.length, got: got.length });
  if (!isText(wanted) || !isText(got)) return failure(what);
  var a = wanted.toString(), b = got.toString();
  return failure(what, { expected: a.replace(/\n$/, ''), obtained: b.replace(/\n$/, ''),
    notes: text.sameLines(text.linesOf(a), text.linesOf(b)) ? [t('invisible')] : [] });
}

// O que está no arquivo, para quem não tem com que comparar.
function inside(name, bytes) {
  return { obtained: limits.firstLines(bytes.toString()), label: t('inside', { name: name }) };
}

function matches(name, pattern, got) {
  if (new RegExp(pattern, 'm').test(got.toString())) return null;
  return failure(t('noMatch', { name: name }), inside(name, got));
}

function sameJson(name, wanted, got) {
  try {
    var value = JSON.parse(got.toString());
  } catch (error) {
    return failure(t('notJson', { name: name, why: error.message }), inside(name, got));
  }
  try {
    assert.deepStrictEqual(value, wanted);
    return null;
  } catch (error) {
    return failure(t('otherJson', { name: name }), {
      expected: JSON.stringify(wanted, null, 2),
      obtained: JSON.stringify(value, null, 2)
    });
  }
}

function lookAt(file) {
  return fs.lstatSync(file, { throwIfNoEntry: false });
}

// `wanted` é o que a conferência diz deste arquivo; um nome já virou os bytes do arquivo do autor.
function judgeFile(folder, name, wanted) {
  var file = path.join(folder, name), found = lookAt(file);
  if (wanted === null) return found ? failure(t('shouldNotExist', { name: name })) : null;
  if (!found) return failure(t('absent', { name: name }));
  if (!found.isFile()) return failure(t('notAFile', { name: name }));
  var got = fs.readFileSync(file);
  if (Buffer.isBuffer(wanted)) return sameBytes(name, wanted, got);
  return wanted.match === undefined ? sameJson(name, wanted.json, got) : matches(name, wanted.match, got);
}

// ---- A pasta inteira ----

// Lido antes que o programa rode, da pasta do exercício: ele pode mexer na cópia.
function wantedOf(place, check) {
  var wanted = {};
  Object.keys(check.left).forEach(function (name) {
    var rule = check.left[name];
    wanted[name] = typeof rule === 'string' ? fs.readFileSync(path.join(place.exercise.folder, rule)) : rule;
  });
  return wanted;
}

function judgeNames(before, after, wanted) {
  var extra = after.filter(function (name) { return before.indexOf(name) < 0 && !(name in wanted); });
  if (extra.length > 0) return failure(t('extra', { names: extra.join(', ') }));
  var gone = before.filter(function (name) { return after.indexOf(name) < 0 && !(name in wanted); });
  return gone.length > 0 ? failure(t('gone', { names: gone.join(', ') })) : null;
}

function runAndLook(where, check, wanted) {
  var before = namesIn(where.folder, '');
  return run.run(where, check.program, check.args).then(function (result) {
    var trouble = limits.troubleOf(result, where.exercise);
    if (trouble) return trouble;
    var failures = Object.keys(wanted).map(function (name) { return judgeFile(where.folder, name, wanted[name]); });
    if (check.extra === false) failures.push(judgeNames(before, namesIn(where.folder, ''), wanted));
    return failures.filter(Boolean)[0] || null;
  });
}

// Numa cópia limpa: o que uma conferência anterior deixou não conta.
module.exports = function files(place, check) {
  var wanted = wantedOf(place, check);
  return places.again(place, {}, function (where) { return runAndLook(where, check, wanted); });
};
