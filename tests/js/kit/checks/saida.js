// A conferência `output`: uma saída, várias, ou as que respeitam as regras de ordem.
var tries = require('./fixtures/try');

var exact = { type: 'output', program: 'a.js', expected: 'esperado.txt' };
var rules = { type: 'output', program: 'a.js', expected: 'esperado.txt',
  before: [['início', '*', 'fim'], ['A pediu', 'A chegou'], ['B pediu', 'B chegou']] };
var orders = { type: 'output', program: 'a.js', orders: ['um.txt', 'outro.txt'] };
var RULED = 'início\nA pediu\nA chegou\nB pediu\nB chegou\nfim\n';

function prints(text) {
  return 'process.stdout.write(' + JSON.stringify(text) + ');';
}

function ruled(lines) {
  return { 'a.js': prints(lines.join('\n') + '\n'), 'esperado.txt': RULED };
}

function ordered(text) {
  return { 'a.js': prints(text), 'um.txt': 'a\nb\nc\n', 'outro.txt': 'b\na\nc\n' };
}

function notes(failure) { console.log('  ' + failure.notes.join(' ')); }
function nearest(failure) { console.log('  ' + failure.expected.split('\n').join(', ')); }

tries.all('output', [
  ['igual', exact, { 'a.js': prints('um\ndois\n'), 'esperado.txt': 'um\ndois\n' }],
  ['o que não se vê', exact, { 'a.js': prints('um  \r\ndois'), 'esperado.txt': 'um\ndois\n' }],
  ['o que se perdoou, dito', exact, { 'a.js': prints('um  \r\ntrês'), 'esperado.txt': 'um\ndois\n' }, notes],
  ['nada', exact, { 'a.js': '', 'esperado.txt': 'um\n' }],
  ['apaga o gabarito', exact, { 'a.js': 'require("fs").writeFileSync("esperado.txt", "");', 'esperado.txt': 'um\n' }],
  ['copia o gabarito', exact, { 'a.js': 'console.log(require("fs").readFileSync("esperado.txt", "utf8"));', 'esperado.txt': 'um\n' }],
  ['erro', exact, { 'a.js': 'naoExiste();', 'esperado.txt': 'um\n' }],
  ['a ordem do arquivo', rules, ruled(['início', 'A pediu', 'A chegou', 'B pediu', 'B chegou', 'fim'])],
  ['outra ordem legal', rules, ruled(['início', 'B pediu', 'A pediu', 'B chegou', 'A chegou', 'fim'])],
  ['uma regra', rules, ruled(['início', 'B pediu', 'A chegou', 'B chegou', 'A pediu', 'fim']), nearest],
  ['todas as outras', rules, ruled(['início', 'A pediu', 'B pediu', 'fim', 'A chegou', 'B chegou']), nearest],
  ['falta e sobra', rules, ruled(['início', 'A pediu', 'A chegou', 'B pediu', 'X', 'Y', 'fim']), nearest],
  ['uma linha repetida obedece todas as vezes', { program: 'a.js', expected: 'esperado.txt', before: [['tique', 'fim']] },
    { 'a.js': prints('tique\nfim\ntique\n'), 'esperado.txt': 'tique\ntique\nfim\n' }],
  ['uma das ordens', orders, ordered('b\na\nc\n')],
  ['nenhuma das ordens', orders, ordered('b\nc\na\n'), nearest],
  ['regra sobre linha que não há', { program: 'a.js', expected: 'esperado.txt', before: [['A', 'Z']] },
    { 'a.js': '', 'esperado.txt': 'A\nB\n' }]
]);

// espera: igual: passou
// espera: (Uma linha tem espaços no fim. Eles não contam. As linhas acabam em \r\n, como no Windows. O \r não conta. A última linha não acaba com uma quebra. Isso não conta.)
// espera: o que não se vê: passou
// espera: o que se perdoou, dito: A saída não é a esperada.
// espera:   Uma linha tem espaços no fim. Eles não contam. As linhas acabam em \r\n, como no Windows. O \r não conta. A última linha não acaba com uma quebra. Isso não conta.
// espera: nada: O programa não escreveu nada.
// espera: apaga o gabarito: O programa não escreveu nada.
// espera: copia o gabarito: O programa terminou com um erro (código 1).
// espera: erro: O programa terminou com um erro (código 1).
// espera: a ordem do arquivo: passou
// espera: outra ordem legal: passou
// espera: uma regra: A linha «A chegou» veio antes de «A pediu», e devia vir depois.
// espera:   início, B pediu, B chegou, A pediu, A chegou, fim
// espera: todas as outras: A linha «fim» veio antes de «A chegou», e devia vir depois.
// espera:   início, A pediu, B pediu, A chegou, B chegou, fim
// espera: falta e sobra: A saída não tem as linhas esperadas. Falta «B chegou». Sobra «X» (e mais 1).
// espera:   início, A pediu, A chegou, B pediu, B chegou, fim
// espera: uma linha repetida obedece todas as vezes: A linha «fim» veio antes de «tique», e devia vir depois.
// espera: uma das ordens: passou
// espera: nenhuma das ordens: A saída não é nenhuma das 2 que se aceitam; abaixo, a mais parecida. Em nenhuma delas «c» vem antes de «a».
// espera:   a, b, c
// espera: erro do autor: esperado.txt: a regra de ordem fala de uma linha que o arquivo não tem: Z
