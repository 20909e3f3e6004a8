// emitWarning: o texto na tela é o do Node, e as opções que o calam ou detalham.
var assert = require('assert');
var spawnSync = require('child_process').spawnSync;

function erro(codigo, opcoes, env) {
  var r = spawnSync(process.execPath, (opcoes || []).concat('-e', codigo),
    { encoding: 'utf8', env: Object.assign({}, process.env, env) });
  return r.stderr.replace(/\(node:\d+\)/g, '(node:PID)').replace(/`\S+ --trace/g, '`node --trace');
}

var dica = '(Use `node --trace-warnings ...` to show where the warning was created)\n';
var casos = [
  ["process.emitWarning('oi')", '(node:PID) Warning: oi\n' + dica],
  ["process.emitWarning('oi'); process.emitWarning('de novo')", '(node:PID) Warning: oi\n' + dica + '(node:PID) Warning: de novo\n'],
  ["process.emitWarning('oi', 'Tipo', 'COD1')", '(node:PID) [COD1] Tipo: oi\n' + dica],
  ["process.emitWarning('oi', { type: 'Tipo', code: 'C', detail: 'detalhe' })", '(node:PID) [C] Tipo: oi\ndetalhe\n' + dica],
  ["var e = new Error('meu'); e.name = 'Meu'; process.emitWarning(e)", '(node:PID) Meu: meu\n' + dica],
  ["process.emitWarning('velho', 'DeprecationWarning', 'DEP1')", '(node:PID) [DEP1] DeprecationWarning: velho\n' + dica.replace('trace-warnings', 'trace-deprecation')],
  ["process.on('warning', function (w) { console.error('ouvi', w.name, w.code); }); process.emitWarning('x', 'T', 'C')", '(node:PID) [C] T: x\n' + dica + 'ouvi T C\n'],
  ["process.emitWarning('depois'); console.error('antes')", 'antes\n(node:PID) Warning: depois\n' + dica],
  ["process.noDeprecation = true; process.emitWarning('x', 'DeprecationWarning')", ''],
  ["process.removeAllListeners('warning'); process.emitWarning('x')", ''],
  ["process.on('uncaughtException', function (e) { console.error('lançado', e.message); }); process.throwDeprecation = true; process.emitWarning('x', 'DeprecationWarning')", 'lançado x\n'],
  ["[[1], ['x', 1], ['x', 'T', 1], [{}]].forEach(function (a) { try { process.emitWarning.apply(process, a); } catch (e) { console.error(e.code, e.message); } })",
    'ERR_INVALID_ARG_TYPE The "warning" argument must be of type string or an instance of Error. Received type number (1)\n' +
    'ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received type number (1)\n' +
    'ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received type number (1)\n' +
    'ERR_INVALID_ARG_TYPE The "warning" argument must be of type string or an instance of Error. Received an instance of Object\n']
];
casos.forEach(function (caso) { assert.strictEqual(erro(caso[0]), caso[1], caso[0]); });

assert.strictEqual(erro("process.emitWarning('x')", ['--no-warnings']), '');
assert.strictEqual(erro("process.emitWarning('x')", [], { NODE_NO_WARNINGS: '1' }), '');
assert.strictEqual(erro("process.emitWarning('x', 'DeprecationWarning')", ['--no-deprecation']), '');
assert.ok(/^\(node:PID\) Warning: x\n +at /.test(erro("process.emitWarning('x')", ['--trace-warnings'])));
assert.ok(/^\(node:PID\) DeprecationWarning: x\n +at /.test(erro("process.emitWarning('x', 'DeprecationWarning')", ['--trace-deprecation'])));
assert.ok(/DeprecationWarning: x/.test(erro("process.emitWarning('x', 'DeprecationWarning'); process.on('exit', function (c) { console.error('código', c); })", ['--throw-deprecation'])));
