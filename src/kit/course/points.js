/* points.js -- quantos pontos vale uma resposta: todos, se passou; se o teste tem nome e resultado para cada parte,
 * a fração das partes que passaram. */
'use strict';

function count(tests, outcome) {
  return tests.filter(function (test) { return test.outcome === outcome; }).length;
}

// { passed, total } dos testes com nome de um veredito. Se o que falhou foi outra conferência, ela conta como mais uma.
function testsOf(verdict) {
  var tests = verdict.tests || [];
  var elsewhere = verdict.outcome !== 'passed' && tests.length > 0 && count(tests, 'failed') === 0 ? 1 : 0;
  return { passed: count(tests, 'passed'), total: tests.length + elsewhere };
}

// Com duas casas, que bastam.
function rounded(number) {
  return Math.round(number * 100) / 100;
}

function of(exercise, verdict) {
  if (verdict.outcome === 'passed') return exercise.points;
  var tests = testsOf(verdict);
  return tests.total === 0 ? 0 : rounded(exercise.points * tests.passed / tests.total);
}

module.exports = { of: of, testsOf: testsOf, rounded: rounded };
