/* shapes.js -- o que vai dentro dos campos que são objetos ou listas: um nome errado ali faria uma conferência que
 * passa sempre. Cada regra é como as de rules.js. */
'use strict';

var rules = require('./rules');
var isObject = rules.isObject;
var t = require('../words').of('author');

function shape(key, ok) {
  return { ok: ok, wanted: function () { return t(key); } };
}

function isEach(list, ok) {
  return Array.isArray(list) && list.length > 0 && list.every(ok);
}

// Um objeto, não vazio, em que todo valor é deste jeito.
function isMap(object, ok) {
  return isObject(object) && isEach(Object.keys(object), function (name) { return ok(object[name]); });
}

function hasOnly(object, names) {
  return Object.keys(object).every(function (name) { return names.indexOf(name) >= 0; });
}

function isNumber(value) {
  return typeof value === 'number' && value >= 0;
}

function isMaybeNumber(value) {
  return value === undefined || isNumber(value);
}

function isText(value) {
  return typeof value === 'string' && value !== '';
}

// O que se diz de um arquivo que fica: igual a outro, ausente, casa com uma expressão, ou é um JSON.
function isLeft(value) {
  if (value === null || isText(value)) return true;
  if (!isObject(value) || Object.keys(value).length !== 1) return false;
  return value.match === undefined ? 'json' in value : rules.pattern.ok(value.match);
}

function isPair(list) {
  return Array.isArray(list) && list.length === 2 && list.every(isText);
}

function isMeasure(value) {
  if (!isObject(value)) return false;
  if (value.less !== undefined) return isPair(value.less) && isMaybeNumber(value.factor) && hasOnly(value, ['less', 'factor']);
  var bounds = ['tolerance', 'min', 'max'].filter(function (name) { return value[name] !== undefined; });
  return isText(value.name) && bounds.length > 0 && bounds.every(function (name) { return isNumber(value[name]); }) &&
    hasOnly(value, ['name', 'tolerance', 'min', 'max']);
}

var SEEDED = ['output', 'test', 'files', 'http'];

module.exports = {
  left: shape('wantLeft', function (value) { return isMap(value, isLeft); }),
  counts: shape('wantCounts', function (value) { return isMap(value, rules.whole(0, 1e6).ok); }),
  queues: shape('wantQueues', function (value) {
    return Array.isArray(value) && value.every(function (queue) { return isEach(queue, isText) && queue.length > 1; });
  }),
  measures: shape('wantMeasures', function (value) { return isEach(value, isMeasure); }),
  variants: shape('wantVariants', function (value) {
    return isEach(value, function (name) { return name === 'asan' || name === 'tsan'; });
  }),
  seeded: shape('wantSeeded', function (value) { return isObject(value) && SEEDED.indexOf(value.type) >= 0; })
};
