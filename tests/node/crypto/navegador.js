// O crypto global: o mesmo de webcrypto, só com os seus sorteios conferidos.
const modulo = require('crypto');
console.log(crypto === modulo.webcrypto, crypto === globalThis.crypto, String(crypto), crypto, typeof Crypto, crypto instanceof Crypto);
const alvo = new Uint8Array(32);
console.log(crypto.getRandomValues(alvo) === alvo, alvo.some((x) => x !== 0));
for (const Classe of [Int8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array]) {
  console.log(Classe.name, crypto.getRandomValues(new Classe(40)).some((x) => x !== 0));
}
console.log(crypto.getRandomValues(new Uint8Array(65536)).length, crypto.getRandomValues(new Uint8Array(0)).length, modulo.getRandomValues(Buffer.alloc(4)).length);
function tenta(f) {
  try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message, e instanceof DOMException); }
}
tenta(() => crypto.getRandomValues(new Float32Array(2)));
tenta(() => crypto.getRandomValues(new Float64Array(2)));
tenta(() => crypto.getRandomValues(new DataView(new ArrayBuffer(2))));
tenta(() => crypto.getRandomValues(new ArrayBuffer(2)));
tenta(() => crypto.getRandomValues('abc'));
tenta(() => crypto.getRandomValues(undefined));
tenta(() => crypto.getRandomValues());
tenta(() => crypto.getRandomValues(new Uint32Array(16385)));
tenta(() => modulo.getRandomValues(new Float32Array(2)));
const { getRandomValues, randomUUID } = crypto;
tenta(() => getRandomValues(new Uint8Array(1)));
tenta(() => randomUUID());
tenta(() => new Crypto());
tenta(() => Object.keys(crypto).length);
const solto = modulo.getRandomValues;
console.log(solto(new Uint8Array(2)).length, typeof modulo.webcrypto.randomUUID());
