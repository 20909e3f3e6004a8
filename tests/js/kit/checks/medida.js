// A conferência `measure`, e os números que measures.js sabe ler.
var measures = require('../../../../src/kit/judge/measures');
var tries = require('./fixtures/try');

console.log(measures.read('a = 1,5\nb = 1.5 ms\nc: 1.234,5 KB\nd = 1,234.5\ne=1.234.567\nf = -2\ng = 3e2 pedidos\nh = 12 000 req/s\n' +
  '# i = 1\nj = muitos\num nome, longo = 4 %\n10 pedidos em 12 ms\n').map(function (m) {
  return [m.name, m.value, m.unit].join('/');
}).join(' '));

var LAB = 'console.log("3 ondas em 12 ms"); console.log("ondas = 2.5"); console.log("espera = 300 ms");';
var values = { program: 'lab.js', values: [
  { name: 'ondas', tolerance: 0.2 }, { name: 'espera', tolerance: 0.5 }, { name: 'threads', min: 2, max: 8 },
  { less: ['laço', 'processos'], factor: 10 }] };

function lab(answer) {
  return { 'r.txt': answer, 'lab.js': LAB };
}

function whole(changed) {
  var answer = Object.assign({ ondas: '2', espera: '280 ms', threads: '4', 'laço': '2 MB', processos: '40 MB' }, changed);
  return lab(Object.keys(answer).map(function (name) { return name + ' = ' + answer[name]; }).join('\n'));
}

// Duas regras sobre a mesma medida pedem um número só.
console.log(require('../../../../src/kit/judge/tolerance').namesIn([{ less: ['a', 'b'], factor: 2 }, { name: 'a', min: 1 }]).join());

function both(failure) { console.log('  ' + [failure.expected, failure.obtained].filter(Boolean).join(' | ')); }

tries.all('measure', [
  ['uma só', { program: 'lab.js', name: 'ondas', tolerance: 0.2 }, lab('ondas = 2,4')],
  ['longe', { program: 'lab.js', name: 'ondas', tolerance: 0.2 }, lab('ondas = 4,5'), both],
  ['falta', { program: 'lab.js', name: 'ondas', tolerance: 0.2 }, lab('# ondas = 2')],
  ['várias', values, whole({})],
  ['a segunda', values, whole({ espera: '20 ms' })],
  ['outra unidade', values, whole({ espera: '0,3 s' })],
  ['abaixo da faixa', values, whole({ threads: '1' }), both],
  ['acima da faixa', values, whole({ threads: '9' })],
  ['não é dez vezes menos', values, whole({ 'laço': '5 MB' }), both],
  ['uma das duas falta', values, lab('ondas = 2\nespera = 300\nthreads = 4\nlaço = 1')],
  ['sem laboratório', { values: [{ name: 'n', min: 1 }] }, lab('n = 1')],
  ['laboratório que não mede', { program: 'lab.js', name: 'outra', tolerance: 1 }, lab('outra = 1')]
]);

// espera: a/1.5/ b/1.5/ms c/1234.5/KB d/1234.5/ e/1234567/ f/-2/ g/300/pedidos h/12000/req/s um nome, longo/4/%
// espera: a,b
// espera: uma só: passou
// espera: longe: Sua medida de "ondas" está longe da que acabei de fazer.
// espera:   cerca de 2,5 (tolerância de 20%) | 4,5
// espera: falta: Falta "ondas = número" em r.txt.
// espera: várias: passou
// espera: a segunda: Sua medida de "espera" está longe da que acabei de fazer.
// espera: outra unidade: Você escreveu "espera" em s, e o laboratório mede em ms.
// espera: abaixo da faixa: O seu "threads" é menor do que se pode medir aqui.
// espera:   threads = 1
// espera: acima da faixa: O seu "threads" é maior do que se pode medir aqui.
// espera: não é dez vezes menos: Devia dar, em "laço", ao menos 10 vezes menos do que em "processos".
// espera:   laço = 5 MB
// espera: processos = 40 MB
// espera: uma das duas falta: Falta "processos = número" em r.txt.
// espera: sem laboratório: passou
// espera: erro do autor: lab.js: o laboratório não imprimiu "outra = número"
