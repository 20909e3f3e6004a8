// A ordem dos callbacks, de uma execução para outra: os números mudam e não contam; qual de vários iguais roda
// antes, conta.
// espera: outros números: true
// espera: dois iguais trocados: false
// espera: um a menos: false
// espera: o programa e o despertador não contam: 2
var need = require('../../raio-x/assemble').need;
var orders = need('raio-x/order');

function born(id, name) {
  return { ev: 'schedule', kind: 'fs', id: id, at: 'a.js:1', call: 'readFile', name: name };
}
function begin(id) {
  return { ev: 'begin', thread: 'js', kind: 'fs', id: id };
}
function keys(events) {
  var order = orders.create();
  return events.map(function (event) { return orders.key(order, event); }).filter(Boolean);
}
function same(one, other) {
  return keys(one).join('\n') === keys(other).join('\n');
}

var first = [born(1, 'serve'), born(2, 'serve'), begin(1), begin(2)];
console.log('outros números:', same(first, [born(8, 'serve'), born(9, 'serve'), begin(8), begin(9)]));
console.log('dois iguais trocados:', same(first, [born(1, 'serve'), born(2, 'serve'), begin(2), begin(1)]));
console.log('um a menos:', same(first, first.slice(0, 3)));
console.log('o programa e o despertador não contam:', keys(first.concat(
  { ev: 'begin', thread: 'js', kind: 'script', id: 0 }, { ev: 'begin', thread: 'js', kind: 'alarm' },
  { ev: 'begin', thread: 'pool-1', kind: 'fs', id: 1 })).length);
