// Rastros inventados, um para cada dúvida, e os dois de programa.js.
const assert = require('assert');
const fs = require('fs');
const path = require('path');

const { escritas, ondeSeSeparam } = require('./exercicio');

let seq = 0;
const write = (text, fd = 1) => JSON.stringify({ seq: seq++, ev: 'write', fd, text });
const outra = (ev) => JSON.stringify({ seq: seq++, ev, kind: 'timer', id: seq });
const rastro = (...linhas) => linhas.join('\n') + '\n';
const le = (nome) => fs.readFileSync(path.join(__dirname, nome), 'utf8');

prova('escritas: uma linha por write', () => {
  const texto = rastro(outra('begin'), write('um\n'), outra('end'), write('dois\n'));
  assert.deepStrictEqual(escritas(texto), ['um', 'dois'], `as escritas deviam ser um e dois; foram ${JSON.stringify(escritas(texto))}`);
});

prova('escritas: meia linha em cada write', () => {
  const texto = rastro(write('me'), outra('begin'), write('tade\num'), write('a\ndu'), write('as\n'));
  assert.deepStrictEqual(escritas(texto), ['metade', 'uma', 'duas'],
    `um write não é uma linha: na tela se lê metade, uma, duas; você leu ${JSON.stringify(escritas(texto))}`);
});

prova('escritas: só stdout, e linhas vazias contam', () => {
  const texto = rastro(write('a\n\n'), write('erro\n', 2), write('b\n'));
  assert.deepStrictEqual(escritas(texto), ['a', '', 'b'], `stderr não conta, e a linha vazia conta; você leu ${JSON.stringify(escritas(texto))}`);
});

prova('escritas: a última pode não ter quebra', () => {
  const vistas = escritas(rastro(write('a\nb')));
  assert.deepStrictEqual(vistas, ['a', 'b'], `«a», quebra, «b»: a última linha não tem quebra, e se vê na tela; você leu ${JSON.stringify(vistas)}`);
});

prova('escritas: quem não escreveu nada', () => {
  assert.deepStrictEqual(escritas(rastro(outra('begin'))), [], `sem escritas, devia ser []; foi ${JSON.stringify(escritas(rastro(outra('begin'))))}`);
});

prova('dois rastros iguais não se separam', { depende: 'escritas: uma linha por write' }, () => {
  const texto = rastro(write('um\n'));
  assert.strictEqual(ondeSeSeparam(texto, rastro(outra('begin'), write('um\n'))), null, 'com as mesmas escritas, devia ser null');
});

prova('a primeira linha diferente', { depende: 'escritas: uma linha por write' }, () => {
  const achado = ondeSeSeparam(rastro(write('A\nB\nC\n')), rastro(write('A\nC\nB\n')));
  assert.deepStrictEqual(achado, { linha: 2, nosso: 'B', deles: 'C' }, `separam-se na linha 2 (B e C); veio ${JSON.stringify(achado)}`);
});

prova('um deles acaba antes', { depende: 'a primeira linha diferente' }, () => {
  const curto = rastro(write('A\n')), longo = rastro(write('A\nB\n'));
  const um = ondeSeSeparam(curto, longo), outro = ondeSeSeparam(longo, curto);
  assert.deepStrictEqual(um, { linha: 2, nosso: undefined, deles: 'B' }, `quando o nosso acaba antes, a diferença é a linha que sobra no outro; veio ${JSON.stringify(um)}`);
  assert.deepStrictEqual(outro, { linha: 2, nosso: 'B', deles: undefined }, `quando o deles acaba antes, a diferença é a linha que sobra no nosso; veio ${JSON.stringify(outro)}`);
});

prova('os rastros de programa.js', { depende: 'a primeira linha diferente' }, () => {
  const achado = ondeSeSeparam(le('nosso.ndjson'), le('node.ndjson'));
  assert.deepStrictEqual(achado, { linha: 2, nosso: 'B: 30 ms', deles: 'C: 20 ms, pedido mais tarde' },
    `em programa.js, separam-se na linha 2; veio ${JSON.stringify(achado)}`);
});
