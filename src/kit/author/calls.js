/* calls.js -- os nomes de uma conferência `calls` existem: um digitado errado nunca se veria, e passaria sempre. */
'use strict';

var t = require('../words').of('author');

// O objeto em que a função mora: o de um módulo ou, sem ponto, o global (a mesma regra de proof/proof-watch.js).
function holderOf(path) {
  if (path.length === 0) return global;
  try {
    return path.slice(1).reduce(function (holder, name) { return holder && holder[name]; }, require(path[0]));
  } catch (error) {
    return undefined;
  }
}

function isKnown(wanted) {
  var path = wanted.split('.'), last = new RegExp('^' + path.pop().replace(/\*/g, '.*') + '$'), holder = holderOf(path);
  return Boolean(holder) && Object.getOwnPropertyNames(holder).some(function (name) {
    return last.test(name) && typeof holder[name] === 'function';
  });
}

function namesIn(check) {
  if (check.type !== 'calls') return [];
  return (check.must || []).concat(check.never || [], Object.keys(check.atMost || {}));
}

function problemsOf(exercise) {
  return exercise.checks.reduce(function (names, check) { return names.concat(namesIn(check)); }, []).filter(function (name) {
    return !isKnown(name);
  }).map(function (name) { return t('unknownCall', { name: name }); });
}

module.exports = { problemsOf: problemsOf };
