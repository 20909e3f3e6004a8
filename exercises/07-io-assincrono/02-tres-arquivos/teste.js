// As chegadas são combinadas: readFile é trocado por um que responde quando o teste quer.
var assert = require('assert');
var fs = require('fs');

var waiting = {};
fs.readFile = function (name, encoding, callback) { waiting[name] = callback || encoding; };
function arrive(name, error) {
  var callback = waiting[name];
  delete waiting[name];
  callback(error || null, 'texto de ' + name);
}

var emOrdem = require('./exercicio');
var calls = [];
function pronto(error, texts) { calls.push({ error: error, texts: texts }); }

var result = emOrdem(['a', 'b', 'c'], pronto);
assert.deepStrictEqual(Object.keys(waiting).length > 0 || result !== undefined, true, 'pronto nunca foi chamada: emOrdem ainda não pede nenhum arquivo');
assert.deepStrictEqual(Object.keys(waiting), ['a', 'b', 'c'], 'os três deviam ser pedidos ao mesmo tempo; foram pedidos: ' + Object.keys(waiting).join(', '));
arrive('c');
arrive('a');
assert.strictEqual(calls.length, 0, 'pronto foi chamada antes de todos chegarem');
arrive('b');
assert.strictEqual(calls.length, 1, 'todos chegaram e pronto devia ter sido chamada uma vez; foi chamada ' + calls.length);
assert.strictEqual(calls[0].error, null, 'sem erro, o primeiro argumento de pronto é null');
assert.deepStrictEqual(calls[0].texts, ['texto de a', 'texto de b', 'texto de c'],
  'os textos deviam estar na ordem dos nomes; vieram: ' + calls[0].texts.join(', '));

calls = [];
emOrdem(['x', 'y', 'z'], pronto);
var broken = new Error('quebrado');
arrive('y', broken);
arrive('x');
arrive('z', new Error('outro'));
assert.strictEqual(calls.length, 1, 'com erro, pronto é chamada uma vez só; foi chamada ' + calls.length);
assert.strictEqual(calls[0].error, broken, 'pronto devia receber o primeiro erro');

calls = [];
emOrdem([], pronto);
setImmediate(function () {
  assert.strictEqual(calls.length, 1, 'com uma lista vazia, pronto também é chamada');
  assert.deepStrictEqual(calls[0].texts, [], 'com uma lista vazia, os textos são []');
});
