/* sinon.js -- os espiões de que a suíte promises-aplus-tests precisa, e só eles: um espião anota
 * com que argumentos, e em que ordem entre todos, foi chamado. */
'use strict';

var assert = require('assert');

var clock = 0;

function spy(body) {
  function spied() {
    spied.calls.push({ args: Array.prototype.slice.call(arguments), order: clock++ });
    return body ? body.apply(this, arguments) : undefined;
  }
  spied.calls = [];
  return spied;
}

function stub() {
  var outcome = function () {};
  var stubbed = spy(function () { return outcome(); });
  stubbed.returns = function (value) { outcome = function () { return value; }; return stubbed; };
  stubbed.throws = function (error) { outcome = function () { throw error; }; return stubbed; };
  return stubbed;
}

// Chamado alguma vez com este primeiro argumento (um match.same)?
function calledWith(spied, expected) {
  assert.ok(spied.calls.some(function (call) { return call.args[0] === expected.value; }),
    'não foi chamado com o valor esperado');
}

function notCalled(spied) {
  assert.strictEqual(spied.calls.length, 0);
}

// A primeira chamada de cada um vem depois da primeira do anterior.
function callOrder() {
  var last = -1;
  Array.prototype.forEach.call(arguments, function (spied) {
    assert.ok(spied.calls.length > 0 && spied.calls[0].order > last, 'fora de ordem');
    last = spied.calls[0].order;
  });
}

exports.spy = spy;
exports.stub = stub;
exports.match = { same: function (value) { return { value: value }; } };
exports.assert = { calledWith: calledWith, notCalled: notCalled, callOrder: callOrder };
