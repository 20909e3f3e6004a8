// As perguntas que exercícios e testes fazem a um rastro, em rastros inventados.
var assert = require('assert');
var trace = require('../../../src/kit/trace/trace');
var claims = require('../../../src/kit/trace/claims');

function forge(events) {
  return trace.parse(events.map(function (event, seq) {
    return JSON.stringify(Object.assign({ seq: seq }, event));
  }).join('\n') + '\n');
}

function fails(run, pattern) {
  assert.throws(run, function (error) {
    assert.match(error.message, pattern);
    return true;
  });
}

var run = forge([
  { ev: 'open', v: 1, runtime: 'forjado 1.0' },
  { ev: 'schedule', t_us: 10, phase: 'script', kind: 'timer', id: 1, parent: 0, at: 'a.js:3', call: 'setTimeout', name: 'avisa' },
  { ev: 'schedule', t_us: 20, phase: 'script', kind: 'fs', id: 2, parent: 0, at: 'a.js:5', call: 'readFile', name: 'leu' },
  { ev: 'schedule', t_us: 30, phase: 'script', kind: 'immediate', id: 3, parent: 0, at: 'a.js:7', call: 'setImmediate' },
  { ev: 'schedule', t_us: 31, phase: 'script', kind: 'immediate', id: 4, parent: 0, at: 'a.js:7', call: 'setImmediate' },
  { ev: 'write', t_us: 40, phase: 'script', fd: 1, text: 'começo\n', at: 'a.js:8' },
  { ev: 'begin', t_us: 50, phase: 'check', kind: 'immediate', id: 3, thread: 'js' },
  { ev: 'begin', t_us: 60, phase: 'check', kind: 'immediate', id: 4, thread: 'js' },
  { ev: 'sleep', t_us: 100 },
  { ev: 'wake', t_us: 600 },
  { ev: 'begin', t_us: 300, kind: 'fs', id: 2, thread: 'pool-3' },
  { ev: 'end', t_us: 500, kind: 'fs', id: 2, thread: 'pool-3' },
  { ev: 'begin', t_us: 610, phase: 'poll', kind: 'fs', id: 2, thread: 'js' },
  { ev: 'write', t_us: 620, phase: 'poll', fd: 1, text: 'li', at: 'a.js:5' },
  { ev: 'write', t_us: 621, phase: 'poll', fd: 1, text: 'li', at: 'a.js:5' },
  { ev: 'sleep', t_us: 700 },
  { ev: 'wake', t_us: 900 },
  { ev: 'begin', t_us: 910, phase: 'timers', kind: 'timer', id: 1, thread: 'js' },
  { ev: 'begin', t_us: 950, phase: 'timers', kind: 'timer', id: 1, thread: 'js' },
  { ev: 'close', t_us: 1000, events: 19, lost: 0, code: 0 }
]);

// Pelo nome, pela linha, pelo texto, pela espécie; e o que roda várias vezes vale pela primeira.
assert.ok(run.antes('leu', 'avisa'));
assert.ok(run.antes(5, 'a.js:3'));
assert.ok(run.antes({ text: 'começo' }, { kind: 'fs' }));
assert.ok(run.antes({ kind: 'fs', ev: 'schedule' }, { at: ':7', nth: 1 }));
assert.ok(run.antes({ at: ':7', nth: 1 }, { at: ':7', nth: 2 }));
assert.strictEqual(run.moment('avisa').t_us, 910);
assert.strictEqual(run.moment({ name: 'avisa', nth: 2 }).t_us, 950);

assert.strictEqual(run.thread('leu'), 'pool-3');
assert.strictEqual(run.thread('avisa'), 'js');
assert.strictEqual(run.thread({ text: 'começo' }), 'js');
assert.strictEqual(run.fase({ kind: 'fs' }), 'poll');
assert.strictEqual(run.fase({ text: 'começo' }), 'script');
assert.deepStrictEqual(run.ociosidade(), { parte: 0.7, us: 700 });

// Quem foi morto enquanto dormia dormiu até a última linha; um rastro sem tempo não divide por zero.
assert.strictEqual(forge([{ ev: 'sleep', t_us: 10 }, { ev: 'begin', t_us: 30, thread: 'pool-1' }]).ociosidade().us, 20);
assert.deepStrictEqual(forge([]).ociosidade(), { parte: 0, us: 0 });

// Os erros dizem o que há.
fails(function () { run.antes('avisa', 'leu'); }, /^No rastro, devia vir primeiro a função "avisa",\ndepois a função "leu"; foi o contrário:\n {2}12: begin fs #2 a\.js:5 readFile leu \(poll\) js\n {2}17: begin timer/);
fails(function () { run.fase('ninguém'); }, /^No rastro não há a função "ninguém"\. O que há:\n {2}6: begin immediate #3/);
fails(function () { run.fase({ text: 'tchau' }); }, /O que há:\n {2}5: write a\.js:8 "começo\\n"/);
fails(function () { run.fase(7); }, /há mais de um momento para a linha "7"; diga qual \(nth\):\n.*#3.*\n.*#4/);
fails(function () { run.fase({ text: 'li' }); }, /mais de um momento/);
fails(function () { run.fase({ at: ':7', nth: 3 }); }, /são só 2/);
fails(function () { run.fase({ linha: 7 }); }, /não tem o campo "linha"; tem name, at, call/);
fails(function () { run.fase(null); }, /não escolhe nada/);
fails(function () { trace.parse('{"seq":0}\n{"seq":2}\n'); }, /perdeu linhas: depois da 0 veio a 2/);
fails(function () { trace.parse('{"seq":0}\n{"se'); }, /A linha 2 do rastro não é JSON/);

// As afirmações de um exercício: a primeira falsa é o que se diz.
function claim(list) { return claims.check(run, list); }
assert.strictEqual(claim([{ antes: ['leu', 'avisa'] }, { thread: 'leu', is: 'pool' }, { fase: 'avisa', is: 'timers' },
  { ociosidade: { min: 0.5, max: 0.8 } }, { falta: { kind: 'tcp' } }]), null);
assert.match(claim([{ thread: 'avisa', is: 'pool' }]).what, /a função "avisa": a thread devia ser "pool", e é "js"/);
assert.match(claim([{ fase: 'avisa', is: 'check' }]).what, /devia ser "check", e é "timers"/);
assert.match(claim([{ ociosidade: { min: 0.9 } }]).what, /dormiu 70% do tempo; devia dormir ao menos 90%/);
assert.match(claim([{ ociosidade: { max: 0.1 } }]).what, /no máximo 10%/);
assert.match(claim([{ falta: 'leu' }]).what, /não devia haver a função "leu":\n {2}12:/);
assert.strictEqual(claim([{ falta: { at: ':7', nth: 3 } }]), null);
assert.match(claim([{ falta: { at: ':7', nth: 2 } }]).what, /não devia haver/);
assert.strictEqual(claim([{ antes: ['avisa', 'leu'], say: 'O arquivo vem depois.' }]).what, 'O arquivo vem depois.');
assert.match(claim([{ antes: ['avisa', 'leu'], say: 'x' }]).obtained, /foi o contrário/);
fails(function () { claim([{ depois: 1 }]); }, /afirmação desconhecida/);
console.log('ok');
// espera: ok
