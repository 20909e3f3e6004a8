// Os sorteios: o que não serve.
const crypto = require('crypto');
function tenta(nome, f) {
  try { const r = f(); console.log(nome, typeof r); } catch (e) { console.log(nome, e.name, e.code, e.message); }
}
for (const n of [-1, '1', NaN, Infinity, 2 ** 31, undefined, null, {}]) tenta('randomBytes', () => crypto.randomBytes(n));
tenta('callback', () => crypto.randomBytes(1, 5));
tenta('callback', () => crypto.randomBytes(-1, () => {}));
for (const alvo of [5, 'abc', [], null, undefined, {}]) {
  tenta('fill', () => crypto.randomFillSync(alvo));
  tenta('fill', () => crypto.randomFill(alvo, () => {}));
}
const b = Buffer.alloc(4), w = new Uint32Array(4);
for (const [o, n] of [[5], [-1], ['1'], [NaN], [0, 5], [2, 3], [0, -1], [0, '1'], [4, 1], [0, NaN]]) {
  tenta('lugar', () => crypto.randomFillSync(b, o, n));
  tenta('lugar', () => crypto.randomFillSync(w, o, n));
  tenta('lugar', () => crypto.randomFill(b, o, n, () => {}));
}
tenta('sem callback', () => crypto.randomFill(b));
tenta('sem callback', () => crypto.randomFill(b, 0));
tenta('sem callback', () => crypto.randomFill(b, 0, 1));
for (const args of [[], [0], [-5], ['5'], [1.5], [NaN], [1, 1], [5, 1], [1, '2'], ['1', 2], [2 ** 48], [2 ** 48 + 1], [-1, 2 ** 48 - 1], [-(2 ** 53), 1],
  [1, 2, 3], [5, null], [1, undefined, 3]]) {
  tenta('randomInt', () => crypto.randomInt(...args));
}
for (const o of [null, 5, 'x', [], { disableEntropyCache: 1 }, { disableEntropyCache: null }]) tenta('randomUUID', () => crypto.randomUUID(o));
