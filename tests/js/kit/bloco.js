// O bloco de um veredito, caso por caso, em várias larguras: cada desenho é o gravado em fixtures/bloco.txt, e
// nenhuma linha passa da tela. Para gravar de novo, depois de olhar: GRAVA=1 ./nozinho tests/js/kit/bloco.js
var assert = require('assert');
var fs = require('fs');
var os = require('os');
var path = require('path');

delete process.env.KIT_LANG;
delete process.env.ACCESSIBLE;
process.env.TERM = 'xterm';
process.env.NO_COLOR = '1';

var KIT = path.join(__dirname, '../../../src/kit/');
var RECORD = path.join(__dirname, 'fixtures/bloco.txt');
var cells = require(KIT + 'screen/cells');

var folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bloco-'));
fs.writeFileSync(path.join(folder, 'exercicio.js'), 'var a = 1;\n\tvar lista = [1, 2;\numa linha ' +
  new Array(20).join('comprida ') + 'aqui (está) o erro\n');
var exercise = { id: '01-x/02-y', number: '01/02', title: 'Um exercício de exemplo', kind: 'J', minutes: 20, folder: folder,
  files: ['exercicio.js'], objectives: ['alinhar dois textos e marcar o que difere, sem deixar nada invisível'] };

var sixty = [];
for (var i = 1; i <= 60; i++) sixty.push('linha ' + i);

function edited(edit) {
  var copy = sixty.slice();
  edit(copy);
  return copy.join('\n');
}

function output(expected, obtained) {
  return { outcome: 'failed', what: 'A saída não é a esperada.', expected: expected, obtained: obtained };
}

var CASES = {
  'passou': { outcome: 'passed' },
  'só o que aconteceu': { outcome: 'failed', what: 'Falta "ondas = número" em resposta.txt.', next: 'Rode o laboratório e anote.' },
  'espaços': output('nome    linguagem  ano\nfim', 'nome  linguagem  ano \nfim'),
  'tabulação, retorno e espaço que não quebra': output('a b\nc d\ne f', 'a\tb\nc d\r\ne\u00a0f'),
  'BOM e sem largura': output('um\ndois', '\ufeffum\ndo\u200bis'),
  'acento em duas partes': output('café com pão\nfim', 'cafe\u0301 com pão\nfim'),
  'maiúsculas': output('Olá, Mundo', 'olá, mundo'),
  'outra ordem': output('um\ndois\ntrês', 'dois\num\ntrês'),
  'quebras': output('um dois\ntrês', 'um\ndois três'),
  'nada': output('um\ndois', ''),
  'nada se esperava': output('', 'um'),
  'quebra no fim': output('um\n', 'um'),
  'começo certo': output('um\ndois\ntrês', 'um'),
  'veio demais': output('um', 'um\ndois\ntrês'),
  'cores do terminal': output('verde', '\u001b[32mverde\u001b[0m'),
  'dobra o que é igual': output(sixty.join('\n'), edited(function (lines) {
    lines[20] = 'linha vinte e um';
    lines.splice(50, 1);
    lines.push('linha a mais');
  })),
  'tudo diferente': output(sixty.join('\n'), sixty.map(function (line) { return line + '!'; }).join('\n')),
  'nada em comum': output('abc\ndef', '123\n456\n789'),
  'dois pedaços na mesma linha': output('soma = 10, produto = 24, resto = 3', 'soma = 12, produto = 25, resto = 3'),
  'linha comprida': output(new Array(30).join('palavra ') + 'fim um dois', new Array(30).join('palavra ') + 'fim um três'),
  'palavra comprida': { outcome: 'failed', what: 'O arquivo /uma/pasta/de/nome/muito/comprido/que/nao/cabe/na/tela/exercicio.js não existe.' },
  'ideogramas': output('nome 漢字 ok\n😀 fim', 'nome 漢字 ko\n😀 fin'),
  'linha do aluno': { outcome: 'failed', what: 'SyntaxError', where: { file: 'exercicio.js', line: 2, column: 18 }, next: 'Feche o colchete.' },
  'coluna longe': { outcome: 'failed', what: 'SyntaxError', where: { file: 'exercicio.js', line: 3, column: 196 } },
  'linha que não há': { outcome: 'failed', what: 'Algo', where: { file: 'outro.js', line: 7 } },
  'quadros': { outcome: 'crash', what: 'Leitura depois do free.', where: { file: 'heap.c', line: 31, source: '    return heap.nodes[slot];' },
    frames: [{ function: 'before', file: 'heap.c', line: 31 }, { function: 'rise', file: 'heap.c', line: 44 },
      { function: 'heap_push', file: 'heap.c', line: 60 }, { function: 'main', file: 'x.c', line: 1 }] },
  'o que ele disse': { outcome: 'failed', what: 'O programa terminou com um erro (código 1).', where: { file: 'exercicio.js', line: 1 },
    obtained: sixty.slice(0, 20).join('\n') + '\n\u001b[31m', notes: ['Uma nota do verificador, comprida o bastante para se ' +
      'quebrar em duas linhas numa tela comum.'] },
  'testes': { outcome: 'failed', what: 'soma(2, 3) devia ser 5', expected: '5', obtained: '6', tests: [
    { name: 'soma dois números', outcome: 'failed' }, { name: 'não muda a lista', outcome: 'passed' },
    { name: 'um nome de teste bem comprido, mais do que cabe numa tela de quarenta colunas', outcome: 'skipped' }] },
  'muitos testes': { outcome: 'failed', what: 'falhou', tests: sixty.map(function (name, n) {
    return { name: name, outcome: n === 3 ? 'failed' : 'passed' };
  }) }
};

// paint.js olha o ambiente uma vez: cada jeito de mostrar recarrega o kit.
function blockWith(accessible) {
  Object.keys(require.cache).forEach(function (file) { if (file.indexOf('/src/kit/') > 0) delete require.cache[file]; });
  if (accessible) process.env.ACCESSIBLE = '1';
  else delete process.env.ACCESSIBLE;
  return require(KIT + 'screen/block');
}

function draw(block, columns, how) {
  process.stdout.columns = columns;
  return Object.keys(CASES).map(function (name) {
    var lines = block.lines(exercise, CASES[name]).join('\n').split('\n');
    lines.forEach(function (line) {
      assert.ok(cells.width(line) <= columns, name + ', ' + columns + ' colunas: "' + line + '"');
      assert.ok(!/[\u0000-\u001f\u200b\ufeff]/.test(line), name + ': caractere de controle em ' + JSON.stringify(line));
      assert.ok(!/\s$/.test(line), name + ': espaço no fim de "' + line + '"');
    });
    return '== ' + name + ' (' + how + ')\n' + lines.join('\n') + '\n';
  }).join('\n');
}

var drawn = [draw(blockWith(false), 80, '80 colunas'), draw(blockWith(false), 100, '100 colunas'),
  draw(blockWith(false), 40, '40 colunas'), draw(blockWith(true), 80, 'ACCESSIBLE')].join('\n');
fs.rmSync(folder, { recursive: true });

if (process.env.GRAVA) fs.writeFileSync(RECORD, drawn);
var recorded = fs.readFileSync(RECORD, 'utf8');
if (drawn !== recorded) {
  console.log(require(KIT + 'screen/diff').compare(recorded, drawn, 80).lines.join('\n'));
  process.exitCode = 1;
}
console.log('conferido');

// espera: conferido
