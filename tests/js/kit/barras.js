// As barras de ./kit medir: a escala, as unidades, a mediana, e nenhuma linha maior que a tela.
var assert = require('assert');
process.env.NO_COLOR = '1';
process.env.TERM = 'xterm';
delete process.env.KIT_LANG;
delete process.env.ACCESSIBLE;
var cells = require('../../../src/kit/screen/cells');
var chart = require('../../../src/kit/screen/chart');
var measures = require('../../../src/kit/judge/measures');

var rows = [
  { name: 'fork', unit: 'MB', values: [20.1, 20.3, 19.9], mine: { value: 40, unit: 'MB' }, verdict: false },
  { name: 'um laço', unit: 'MB', values: [4.2], mine: { value: 4, unit: 'MB' }, verdict: true },
  { name: 'uma medida de nome comprido', unit: 'ms', values: [0.00012345, 7], mine: undefined },
  { name: 'nada', unit: '', values: [0] }
];

assert.strictEqual(measures.median([3, 1, 2]), 2);
assert.strictEqual(measures.median([4, 1, 2, 3]), 2.5);

[40, 60, 80, 100].forEach(function (columns) {
  process.stdout.columns = columns;
  var lines = chart.lines(rows);
  lines.forEach(function (line) { assert.ok(cells.width(line) <= columns, columns + ': ' + line); });
  function full(pattern) { return lines.filter(function (line) { return pattern.test(line); })[0].replace(/[^█░]/g, '').length; }
  var whole = full(/a sua +░+ +40/);
  assert.strictEqual(full(/fork/), Math.round(whole * 20.1 / 40), 'metade do que o aluno escreveu');
  assert.strictEqual(full(/laço/), Math.round(whole * 4.2 / 40));
  assert.strictEqual(full(/medida/), whole, 'outra unidade, outra escala');
  assert.strictEqual(full(/nada/), 0);
  assert.ok(lines.join('\n').indexOf('✗ fora da tolerância') > 0);
});

process.stdout.columns = 80;
console.log(chart.lines(rows).join('\n'));

// espera:   fork                        ███████         20,1 MB  de 19,9 a 20,3 MB
// espera:     a sua                     ░░░░░░░░░░░░░░  40 MB  ✗ fora da tolerância
// espera:   um laço                     █               4,2 MB
// espera:     a sua                     ░               4 MB  ✓ dentro da tolerância
// espera:   uma medida de nome compri…  ██████████████  3,5 ms  de 0,0001234 a 7 ms
// espera:   nada                                        0
