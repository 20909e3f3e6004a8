// O que de um rastro entra na ordem que se compara com o Node, em rastros inventados.
var assert = require('assert');
var order = require('../../../src/kit/trace/order');

function born(kind, id, parent, at, call) {
  return { ev: 'schedule', kind: kind, id: id, parent: parent, at: at, call: call };
}
function runs(kind, id, thread) { return { ev: 'begin', kind: kind, id: id, thread: thread || 'js' }; }
function writes(text, fd, at) { return { ev: 'write', kind: 'output', fd: fd || 1, text: text, at: at }; }

function ownOf(events) {
  return order.itemsOf(events).filter(function (item) { return item.own; }).map(function (item) { return item.label; });
}

// Do programa é o que uma linha dele pediu pelo nome; um tique de net, com outro call ou sem linha, não.
assert.deepStrictEqual(ownOf([
  { ev: 'begin', kind: 'script', id: 0, thread: 'js' },
  born('tick', 1, 0, 'a.js:1', 'nextTick'), born('tick', 2, 0, 'a.js:2', 'listen'), born('tick', 3, 0),
  runs('tick', 1), runs('tick', 2), runs('tick', 3)
]), ['nextTick  a.js:1']);

// Um intervalo conta todas as vezes; um job de promessa, só a primeira.
assert.deepStrictEqual(ownOf([
  born('timer', 1, 0, 'a.js:1', 'setInterval'), born('micro', 2, 0, 'a.js:2', 'then'),
  runs('timer', 1), runs('micro', 2), runs('timer', 1), runs('micro', 2)
]), ['setInterval  a.js:1', 'then  a.js:2', 'setInterval  a.js:1']);

// Um pedido em várias idas conta pela última, e o da equipe não conta; dois pedidos da mesma linha são dois.
assert.deepStrictEqual(ownOf([
  born('fs', 1, 0, 'a.js:1', 'readFile'), born('fs', 2, 0, 'a.js:1', 'readFile'),
  runs('fs', 1, 'pool-1'), runs('fs', 1), born('fs', 3, 1), writes('x'), runs('fs', 3), runs('fs', 2)
]), ['escreve "x"', 'readFile  a.js:1', 'readFile  a.js:1']);

// As esperas que uma função de promessa cria por dentro levam ao pedido dela.
assert.deepStrictEqual(ownOf([
  born('fs', 1, 0, 'a.js:1', 'readFile'), born('micro', 2, 0, 'a.js:1', 'readFile'), born('micro', 3, 0, 'a.js:1', 'await'),
  runs('fs', 1), runs('micro', 2), born('fs', 4, 2), runs('fs', 4), runs('micro', 3)
]), ['readFile  a.js:1', 'await  a.js:1']);

// Um pedido que nasce num tique de dentro da função que o programa chamou é dessa linha.
assert.deepStrictEqual(ownOf([
  born('tick', 1, 0, 'a.js:1', 'realpath'), runs('tick', 1), born('fs', 2, 1), runs('fs', 2)
]), ['realpath  a.js:1']);

// Do que se escreve em stderr, só o que uma linha do programa pediu, e que não seja um aviso.
assert.deepStrictEqual(ownOf([
  writes('a\n', 2, 'a.js:1'), writes('fatal\n', 2), writes('(node:12) Warning: x', 2, 'a.js:1'), writes('b', 1)
]), ['escreve "a" (stderr)', 'escreve "b"']);

// A linha de um await é aquela em que ele está escrito.
assert.deepStrictEqual(ownOf([
  { ev: 'source', file: 'a.js', text: 'await x\n  .then(f)\n  .then(g);\n' },
  born('micro', 1, 0, 'a.js:3', 'await'), runs('micro', 1)
]), ['await  a.js:1']);

// Um rastro que fala de quem não nasceu ainda se lê.
assert.deepStrictEqual(order.itemsOf([runs('tcp', 9)]), [{ key: 'internal', label: 'tcp', own: false }]);
console.log('ok');
// espera: ok
