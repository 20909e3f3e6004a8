/* run.js -- a suíte promises-aplus-tests (npm) sobre as promessas de quem a roda.
 *
 *     nozinho tests/aplus/run.js PASTA      a pasta onde o pacote foi aberto
 *
 * A suíte foi escrita para o mocha, que traz sessenta pacotes; dele ela usa describe, specify,
 * beforeEach e afterEach, que cabem nesta página. Do sinon, usa o que está em sinon.js. Os
 * arquivos da suíte rodam como vieram. */
'use strict';

var path = require('path');

var TIMEOUT = 200; // o da própria suíte, em ms

// ---- O que a suíte declara: uma lista de testes, cada um com os preparos dos seus pais. ----

var tests = [];
var scope = { name: '', parent: null, before: [], after: [] };

global.describe = function (name, body) {
  scope = { name: name, parent: scope, before: [], after: [] };
  body();
  scope = scope.parent;
};
global.specify = global.it = function (name, body) {
  tests.push({ name: name, body: body, scope: scope });
};
global.beforeEach = function (body) { scope.before.push(body); };
global.afterEach = function (body) { scope.after.push(body); };

global.adapter = {
  resolved: function (value) { return Promise.resolve(value); },
  rejected: function (reason) { return Promise.reject(reason); },
  deferred: function () {
    var deferred = {};
    deferred.promise = new Promise(function (resolve, reject) {
      deferred.resolve = resolve;
      deferred.reject = reject;
    });
    return deferred;
  }
};

// ---- Um teste de cada vez. ----

var passed = 0, failed = 0, current = null;

function fullName(test) {
  var name = test.name;
  for (var s = test.scope; s !== null; s = s.parent) {
    if (s.name) name = s.name + ' > ' + name;
  }
  return name;
}

function runAll(scope, which) {
  if (scope === null) return;
  if (which === 'before') runAll(scope.parent, which);
  scope[which].forEach(function (body) { body(); });
  if (which === 'after') runAll(scope.parent, which);
}

function finish(test, error) {
  if (test.finished) {
    // Avisar duas vezes que acabou é erro, como no mocha.
    if (!test.failed) {
      passed--;
      report(test, new Error('done() chamado duas vezes'));
    }
    return;
  }
  test.finished = true;
  clearTimeout(test.timer);
  try { runAll(test.scope, 'after'); } catch (e) { error = error || e; }
  if (error) report(test, error); else passed++;
  setImmediate(next);
}

function report(test, error) {
  test.failed = true;
  failed++;
  console.log('falhou: ' + fullName(test) + '\n  ' + (error.message || error));
}

function next() {
  if (tests.length === 0) {
    console.log(passed + ' passed, ' + failed + ' failed');
    process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
    return;
  }
  var test = current = tests.shift();
  test.timer = setTimeout(function () {
    finish(test, new Error('passou de ' + TIMEOUT + ' ms'));
  }, TIMEOUT);
  try {
    runAll(test.scope, 'before');
    test.body(function (error) { finish(test, error); });
    if (test.body.length === 0) finish(test);
  } catch (error) {
    finish(test, error);
  }
}

process.on('unhandledRejection', function () {}); // a suíte rejeita de propósito
process.on('uncaughtException', function (error) { finish(current, error); });

require(path.resolve(process.argv[2], 'lib/testFiles'));
next();
