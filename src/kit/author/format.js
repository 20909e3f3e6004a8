/* format.js -- um exercise.json tem todos os campos, cada um do seu jeito, e nenhum que o kit não leia. */
'use strict';

var fields = require('./fields');
var isObject = require('./rules').isObject;
var t = require('../words').of('author');

function shown(value) {
  var text = JSON.stringify(value);
  return text.length > 60 ? text.slice(0, 57) + '…' : text;
}

function nameOf(where, field) {
  return where === '' ? field : where + '.' + field;
}

function unknown(where, object, table) {
  return Object.keys(object).filter(function (field) { return !(field in table); }).map(function (field) {
    return t('unknownField', { field: nameOf(where, field) });
  });
}

function wrongValue(where, object, table) {
  return Object.keys(table).map(function (field) {
    var rule = table[field], name = nameOf(where, field);
    if (object[field] === undefined) return !rule.optional && t('lacksField', { field: name });
    return !rule.ok(object[field]) && t('badField', { field: name, wanted: rule.wanted(), seen: shown(object[field]) });
  }).filter(Boolean);
}

// Os problemas de um objeto cujos campos são os da tabela; `where` é o caminho até ele.
function inObject(where, object, table) {
  return unknown(where, object, table).concat(wrongValue(where, object, table));
}

function inEach(where, list, problemsOf) {
  if (!Array.isArray(list)) return [];
  return list.reduce(function (found, item, i) {
    return isObject(item) ? found.concat(problemsOf(where + '[' + i + ']', item)) : found;
  }, []);
}

function withoutType(check) {
  var rest = Object.assign({}, check);
  delete rest.type;
  return rest;
}

function asksNothing(where, check) {
  var group = fields.ONE_OF[check.type] || [];
  if (group.length === 0 || group.some(function (field) { return check[field] !== undefined; })) return [];
  return [t('lacksOneOf', { where: where, fields: group.join(', ') })];
}

function inCheck(where, check) {
  var known = Object.keys(fields.CHECKS);
  if (known.indexOf(check.type) < 0) return [t('unknownCheck', { where: where, type: shown(check.type), known: known.join(', ') })];
  var inner = isObject(check.check) ? inCheck(where + '.check', check.check) : [];
  return inObject(where, withoutType(check), fields.CHECKS[check.type]).concat(asksNothing(where, check), inner);
}

function repeatedTags(wrong) {
  var seen = {};
  return (Array.isArray(wrong) ? wrong : []).filter(function (each) {
    if (!isObject(each)) return false;
    var again = seen[each.tag];
    seen[each.tag] = true;
    return again;
  }).map(function (each) { return t('repeatedTag', { tag: each.tag }); });
}

// Os problemas do que se leu de exercise.json.
function problemsOf(description) {
  if (!isObject(description)) return [t('notAnObject')];
  var problems = inObject('', description, fields.EXERCISE);
  if (isObject(description.limits)) problems = problems.concat(inObject('limits', description.limits, fields.LIMITS));
  if (isObject(description.untouched)) problems = problems.concat(inObject('untouched', description.untouched, fields.UNTOUCHED));
  return problems.concat(inEach('checks', description.checks, inCheck), inEach('wrong', description.wrong, function (where, wrong) {
    return inObject(where, wrong, fields.WRONG);
  }), repeatedTags(description.wrong));
}

module.exports = { problemsOf: problemsOf };
