// O modelo do rastro, no runtime: pedaços cortados em qualquer lugar, linhas estragadas, buracos em seq, a
// ordem do tempo, e os passos para trás iguais aos para a frente.
// espera: pedaços ok
// espera: passos ok
// espera: linha cortada ok
// espera: buraco ok
// espera: ordem ok
// espera: atrasados ok
// espera: impossível ok
const assert = require('assert');
const { need } = require('../../raio-x/assemble');
const forge = require('../../raio-x/forge');

const models = need('raio-x/model');

const text = forge.small().text();
const whole = models.fromText(text);
const states = (model) => model.events.map((event, i) => JSON.stringify(models.stateAt(model, i)));
const forward = states(whole);

for (const size of [1, 7, 1000]) {
  const model = models.create();
  for (let at = 0; at < text.length; at += size) models.append(model, text.slice(at, at + size));
  models.finish(model);
  assert.deepStrictEqual(states(model), forward);
}
console.log('pedaços ok');

for (let i = forward.length - 1; i >= 0; i--) assert.strictEqual(JSON.stringify(models.stateAt(whole, i)), forward[i]);
const long = models.fromText(forge.large(3000).text());
const ahead = states(long);
assert.ok(long.states.length > 3, 'guardou estados pelo caminho');
for (let i = ahead.length - 1; i >= 0; i -= 7) assert.strictEqual(JSON.stringify(models.stateAt(long, i)), ahead[i]);
for (const i of [700, 2, 1500, 699, 2999]) assert.strictEqual(JSON.stringify(models.stateAt(long, i)), ahead[i]);
console.log('passos ok');

const cut = models.fromText(text.slice(0, -20));
assert.ok(cut.reader.cut);
assert.strictEqual(cut.tail, null);
assert.deepStrictEqual(states(cut), forward);
const bad = models.fromText(text.replace('\n', '\nnão é JSON\n[1]\n\n'));
assert.strictEqual(bad.reader.bad, 2);
assert.deepStrictEqual(states(bad), forward);
console.log('linha cortada ok');

const lines = text.split('\n');
assert.strictEqual(models.lost(whole), 0);
const holed = models.fromText(lines.filter((line, n) => n !== 10 && n !== 11 && n !== 40).join('\n'));
assert.strictEqual(models.lost(holed), 3);
assert.strictEqual(models.fromText(text.replace('"lost":0', '"lost":5')).tail.lost, 5);
assert.strictEqual(models.fromText(lines[1] + '\n' + text).repeated > 0, true);
console.log('buraco ok');

const times = whole.events.map((event) => event.t_us);
assert.deepStrictEqual([...times].sort((a, b) => a - b), times);
whole.events.forEach((event, i) => {
  assert.strictEqual(event.i, i);
  const before = whole.events[i - 1];
  if (before && before.t_us === event.t_us) assert.ok(before.seq < event.seq);
});
console.log('ordem ok');

// Ao vivo, o que a equipe fez chega depois: o índice de quem já se via muda, e o estado também.
const live = models.create();
const first = lines.findIndex((line) => line.includes('"pool-1"'));
models.append(live, lines.slice(0, first).join('\n') + '\n');
const seen = live.events[live.events.length - 1], before = seen.i;
models.stateAt(live, before);
models.append(live, lines.slice(first).join('\n'));
models.finish(live);
assert.ok(seen.i > before, 'um evento atrasado entrou antes');
assert.deepStrictEqual(states(live), forward);
console.log('atrasados ok');

const odd = models.fromText(forge.impossible().text());
assert.strictEqual(states(odd).length, 14);
const state = models.stateAt(odd, 13);
assert.deepStrictEqual([...state.threads['forno-9']], [2]);
assert.deepStrictEqual(state.queues.freezer, []);
assert.deepStrictEqual(state.queues['__proto__'], ['toString']);
console.log('impossível ok');
