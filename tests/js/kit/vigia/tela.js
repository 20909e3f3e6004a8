// A tela de ./kit em linhas: em qualquer tamanho, são tantas linhas quantas cabem, e nenhuma é larga demais.
var assert = require('assert');
var fit = require('../../../../src/kit/watch/fit');
var model = require('../../../../src/kit/watch/model');
var view = require('../../../../src/kit/watch/view');

function exercise(number, extra) {
  return Object.assign({ id: number + '-a', number: number, chapter: number.slice(0, 2) + '-capitulo', title: 'Três prazos 日本', kind: 'J',
    minutes: 5, hints: ['olhe bem', 'olhe melhor', 'quase'], objectives: ['olhar'], files: ['exercicio.js'], folder: '/curso/' + number, solution: '/s' }, extra);
}

var base = model.create([exercise('01/01'), exercise('01/02', { kind: 'P' }), exercise('02/01')],
  { passed: { '01/01-a': 'ontem' }, hints: { '01/02-a': 2 }, gaveUp: {}, changed: {} });
function at(changes) {
  return Object.assign({}, base, { at: 1, statement: '# Título\n\nFaça *isto* em `exercicio.js`.\n' }, changes);
}
var failed = { outcome: 'failed', what: 'A saída não é a esperada.', where: { file: 'exercicio.js', line: 3 },
  expected: 'um\ndois\n\u001b[2J' + new Array(200).join('x'), obtained: 'um\n\ttrês 日本語\n', ms: 12 };
var long = { outcome: 'crash', what: 'caiu', obtained: new Array(60).join('linha\n'), ms: 3 };

var states = {
  intocado: at({}),
  conferindo: at({ since: 0, now: 100 }),
  demora: at({ since: 0, now: 5200, verdict: failed }),
  falhou: at({ verdict: failed, judgedAt: '10:00:00' }),
  comprido: at({ verdict: long, judgedAt: '10:00:00', scroll: 1e9 }),
  passou: at({ verdict: { outcome: 'passed', ms: 9 }, judgedAt: '10:00:00' }),
  dicas: at({ panel: 'hints', verdict: failed }),
  pergunta: at({ panel: 'confirm' }),
  solucao: at({ panel: 'solution', files: [{ name: 'exercicio.js', ours: 'var a;\n', mine: 'var b;\n' }, { name: 'README.md', ours: 'porque', mine: 'x' }] }),
  diferenca: at({ panel: 'diff', files: [{ name: 'exercicio.js', ours: 'var a;\n', mine: 'var b;\n' }] }),
  ajuda: at({ panel: 'help' }),
  recado: at({ note: 'isLast' }),
  lista: at({ screen: 'list', cursor: 2 }),
  enunciado: at({ panel: 'statement', verdict: failed })
};

Object.keys(states).forEach(function (name) {
  [[80, 24], [100, 50], [40, 24], [40, 12], [20, 5], [10, 3], [80, 1], [2, 2], [1, 1]].forEach(function (size) {
    var frame = view.draw(states[name], size[0], size[1]), where = name + ' em ' + size.join('x');
    assert.strictEqual(frame.lines.length, size[1], where);
    frame.lines.forEach(function (line) {
      assert.ok(fit.width(line) <= Math.max(2, size[0]), where + ': ' + line);
      assert.ok(!/[\u0000-\u001a\u001c-\u001f]|\u001b(?!\[[\d;]*m)/.test(line), where + ': ' + JSON.stringify(line));
    });
  });
});

function text(name, columns, rows) {
  return view.draw(states[name], columns || 80, rows || 24).lines.join('\n');
}
function shows(name, expected, columns, rows) {
  assert.ok(text(name, columns, rows).indexOf(expected) >= 0, name + ' não mostra "' + expected + '":\n' + text(name, columns, rows));
}

shows('intocado', '01/02  Três prazos');
shows('intocado', 'Faça isto em');
shows('intocado', 'capítulo [##########..........] 1/2  curso [#######.............] 1/3');
shows('intocado', '── salve o arquivo');
shows('falhou', '✗ não passou');
shows('falhou', '── conferido às 10:00:00, em 12 ms');
shows('conferindo', '── conferindo… ─');
shows('demora', '── conferindo… 5 s ─');
assert.ok(text('demora').indexOf('não passou') < 0, 'o veredito velho continua lá');
shows('passou', 'Você agora sabe: olhar');
shows('passou', '✓ passou');
shows('dicas', 'Dica 2 de 3');
assert.ok(text('dicas').indexOf('Dica 3 de 3') < 0);
shows('dicas', '✗ não passou');
shows('pergunta', 's de novo mostra a solução');
shows('ajuda', './kit prever 01/02');
shows('recado', '── este é o último exercício');
shows('lista', '> ');
shows('comprido', '↑ ↓');
shows('falhou', 'q sair', 20, 5);
shows('falhou', '01/02', 20, 5);

// Rolar até o fim mostra a última linha; furthest diz até onde.
var frame = view.draw(states.comprido, 80, 24);
assert.ok(frame.furthest > 0 && frame.page > 10);
var last = at({ verdict: long, judgedAt: '10:00:00', scroll: frame.furthest });
assert.deepStrictEqual(view.draw(last, 80, 24).lines, frame.lines);
console.log('ok');

// espera: ok
