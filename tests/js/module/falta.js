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

['v8', 'node:v8', 'node:test'].forEach(function (pedido) {
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
assert.strictEqual(aqui('wasi'), 'wasi de node_modules');
assert.strictEqual(aqui('path'), require('path'));

// Módulos ES: quem os executa é a camada esm, do capítulo 06 em diante; antes, o motivo.
assert.strictEqual(aqui('./m.mjs').default, 1);
var antes = 'build/05-event-loop';
function runtime(arquivo) {
  return require('child_process').spawnSync(antes, [__dirname + '/fixtures/' + arquivo], { encoding: 'utf8' });
}
assert.strictEqual(runtime('m.mjs').status, 1);
assert.ok(/m\.mjs é um módulo ES .*capítulo 06/.test(runtime('m.mjs').stderr), runtime('m.mjs').stderr);
assert.ok(/ERR_REQUIRE_ESM/.test(runtime('pede-m.js').stderr), runtime('pede-m.js').stderr);

// Um módulo feito para o V8.
assert.throws(function () { aqui('./nativo.node'); }, { code: 'ERR_DLOPEN_FAILED' });
