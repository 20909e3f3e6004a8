/* tap.js -- o documento em TAP 14: um ponto por exercício, os testes dele como subteste, e o resto em YAML.
 *
 * Os valores vão como em JSON, que é também YAML: uma linha por campo, e nada a escapar de outro jeito. */
'use strict';

var FIELDS = ['outcome', 'what', 'where', 'expected', 'obtained', 'cut', 'tag', 'next', 'limit', 'points', 'score', 'ms',
  'hints', 'gaveUp', 'files'];

function indent(lines, spaces) {
  return lines.map(function (line) { return spaces + line; });
}

// Numa descrição, # começa uma diretiva; e uma quebra de linha começaria outro ponto.
function description(text) {
  return text.replace(/\s+/g, ' ').replace(/[\\#]/g, '\\$&');
}

function point(ok, number, text) {
  return (ok ? 'ok ' : 'not ok ') + number + ' - ' + description(text);
}

function yaml(object, fields) {
  var present = fields.filter(function (field) {
    var value = object[field];
    return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
  });
  if (present.length === 0) return [];
  return indent(['---'].concat(present.map(function (field) { return field + ': ' + JSON.stringify(object[field]); }), '...'), '  ');
}

function subtest(tests) {
  if (tests.length === 0) return [];
  var lines = tests.reduce(function (all, test, i) {
    var skip = test.outcome === 'skipped' ? ' # SKIP' : '';
    return all.concat(point(test.outcome !== 'failed', i + 1, test.name) + skip, yaml(test, ['what']));
  }, []);
  return indent(['1..' + tests.length].concat(lines), '    ');
}

module.exports = function tap(document) {
  var lines = document.exercises.reduce(function (all, each, i) {
    return all.concat(subtest(each.tests), point(each.outcome === 'passed', i + 1, each.number + ' ' + each.title),
      yaml(each, FIELDS));
  }, ['TAP version 14', '1..' + document.exercises.length]);
  return lines.join('\n') + '\n';
};
