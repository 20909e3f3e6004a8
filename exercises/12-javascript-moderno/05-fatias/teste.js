const assert = require('assert');
const imprime = require('./exercicio');

// As trocas de cada [pedaço, texto novo], pela posição da ocorrência (a primeira é 0).
function troca(fonte, pedaco, texto, qual = 0) {
  let de = -1;
  for (let i = 0; i <= qual; i++) de = fonte.indexOf(pedaco, de + 1);
  return { de, ate: de + pedaco.length, texto };
}

function confere(fonte, trocas, esperado, mensagem) {
  const saiu = imprime(fonte, trocas);
  assert.strictEqual(saiu, esperado, `${mensagem}; saiu ${JSON.stringify(saiu)}`);
}

prova('sem trocas, sai igual', () => {
  confere('let  n = 1 ; // dois  espaços\n', [], 'let  n = 1 ; // dois  espaços\n', 'sem trocas, o texto devia sair igual, espaço por espaço');
});

const base = { depende: 'sem trocas, sai igual' };

prova('uma troca, no meio', base, () => {
  const fonte = 'soma(1, 2)';
  confere(fonte, [troca(fonte, '1', '100')], 'soma(100, 2)', 'trocar 1 por 100 em soma(1, 2) devia dar soma(100, 2)');
});

prova('o pedaço é o da posição', { depende: 'uma troca, no meio' }, () => {
  const fonte = 'n = n + 1';
  confere(fonte, [troca(fonte, 'n', 'm$1', 1)], 'n = m$1 + 1', 'há dois n, e a troca é do segundo, e não o primeiro: n = m$1 + 1');
});

prova('várias trocas, com as posições do original', { depende: 'uma troca, no meio' }, () => {
  const fonte = 'let a = 1; let b = 2;';
  const trocas = [troca(fonte, 'a', 'primeira'), troca(fonte, '1', '11'), troca(fonte, '2', '22222')];
  confere(fonte, trocas, 'let primeira = 11; let b = 22222;', 'as posições do original valem para todas as trocas');
});

prova('as trocas vêm em qualquer ordem', { depende: 'várias trocas, com as posições do original' }, () => {
  const fonte = 'let a = 1; let b = 2;';
  const trocas = [troca(fonte, '1', '11'), troca(fonte, '2', '22222'), troca(fonte, 'a', 'primeira')];
  confere(fonte, trocas, 'let primeira = 11; let b = 22222;', 'a lista não vem na ordem do texto, e dá no mesmo');
});

prova('acrescentar, sem tirar nada', { depende: 'várias trocas, com as posições do original' }, () => {
  confere('ab', [{ de: 1, ate: 1, texto: '-' }, { de: 2, ate: 2, texto: '.' }], 'a-b.', 'com de igual a ate, o texto novo entra ali');
});

prova('um $ no texto novo é só um $', { depende: 'o pedaço é o da posição' }, () => {
  confere('x', [{ de: 0, ate: 1, texto: "$& $1 $'" }], "$& $1 $'", 'o texto novo entra como está');
});

prova('nenhuma linha muda de lugar', { depende: 'uma troca, no meio' }, () => {
  const fonte = 'a(\n  1,\n  2);\nquebra();\n';
  confere(fonte, [troca(fonte, '(\n  1,\n  2)', '()')], 'a()\n\n;\nquebra();\n', 'quebra() está na linha 4 e devia continuar nela');
  confere(fonte, [troca(fonte, '(\n  1,\n  2)', '[\n]')], 'a[\n]\n;\nquebra();\n', 'o texto novo já traz uma quebra, e só falta uma: quebra() devia continuar na linha 4');
});

prova('a lista de quem chamou fica como estava', { depende: 'as trocas vêm em qualquer ordem' }, () => {
  const trocas = [{ de: 2, ate: 3, texto: 'C' }, { de: 0, ate: 1, texto: 'A' }, { de: 4, ate: 5, texto: 'E' }];
  confere('abcde', trocas, 'AbCdE', 'as trocas vêm em qualquer ordem');
  assert.deepStrictEqual(trocas.map((uma) => uma.de), [2, 0, 4], 'a lista de trocas devia ficar como estava, na ordem de quem chamou');
});
