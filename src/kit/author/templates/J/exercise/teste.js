var assert = require('assert');
var soma = require('./exercicio');

prova('soma os números da lista', function () {
  assert.strictEqual(soma([1, 2, 3]), 6, 'soma([1, 2, 3]) devia ser 6');
});

prova('a lista vazia soma zero', function () {
  assert.strictEqual(soma([]), 0, 'soma([]) devia ser 0');
});
