// Pedir um módulo do Node que não está aqui diz o nome, o capítulo e o que há.
var assert = require('assert');

function mensagem(pedido) {
  try {
    require(pedido);
  } catch (e) {
    assert.strictEqual(e.code, 'MODULE_NOT_FOUND');
    return e.message;
  }
  assert.fail(pedido + ' existe');
}

['worker_threads', 'node:worker_threads', 'node:test'].forEach(function (pedido) {
  var texto = mensagem(pedido);
  assert.ok(texto.indexOf("Cannot find module '" + pedido + "': ") === 0, texto);
  assert.ok(/Os que estão neste runtime: .*\bpath, path\/posix/.test(texto), texto);
});

// As peças internas não se pedem, e não aparecem na lista.
['codes', 'inspect', 'validators', 'path/parts', 'module/resolve', 'process/fatal', 'os/native', 'syserr', 'sinks'].forEach(function (nome) {
  assert.strictEqual(mensagem(nome).split('\n')[0], "Cannot find module '" + nome + "'");
  assert.throws(function () { require('node:' + nome); }, { code: 'ERR_UNKNOWN_BUILTIN_MODULE' });
  assert.strictEqual(require('module').builtinModules.indexOf(nome), -1);
});
require('module').builtinModules.forEach(function (nome) {
  assert.notStrictEqual(require(nome), undefined, nome);
  assert.strictEqual(require('node:' + nome), require(nome), nome);
});

// Um nome reservado que falta pode estar em node_modules; um que está aqui, nunca.
var aqui = require('module').createRequire(__dirname + '/fixtures/x.js');
assert.strictEqual(aqui('zlib'), 'zlib de node_modules');
assert.strictEqual(aqui('path'), require('path'));

// Módulos ES: o erro do Node, ou por que o programa não roda.
assert.throws(function () { aqui('./m.mjs'); }, { code: 'ERR_REQUIRE_ESM' });
assert.throws(function () { aqui('./esm/x.js'); }, { code: 'ERR_REQUIRE_ESM' });
var r = require('child_process').spawnSync(process.execPath, [__dirname + '/fixtures/m.mjs'], { encoding: 'utf8' });
assert.strictEqual(r.status, 1);
assert.ok(/m\.mjs é um módulo ES/.test(r.stderr), r.stderr);

// Um módulo feito para o V8.
assert.throws(function () { aqui('./nativo.node'); }, { code: 'ERR_DLOPEN_FAILED' });
