// timingSafeEqual: iguais ou não, sem contar onde.
const { timingSafeEqual, createHash } = require('crypto');
const b = (texto) => Buffer.from(texto);
console.log(timingSafeEqual(b('abc'), b('abc')), timingSafeEqual(b('abc'), b('abd')), timingSafeEqual(b(''), b('')));
console.log(timingSafeEqual(new Uint8Array(4), new ArrayBuffer(4)), timingSafeEqual(new DataView(new ArrayBuffer(4)), new Float32Array(1)), timingSafeEqual(new Uint16Array([1, 2]), b('\x01\0\x02\0')));
const resumo = (texto) => createHash('sha256').update(texto).digest();
console.log(timingSafeEqual(resumo('senha'), resumo('senha')), timingSafeEqual(resumo('senha'), resumo('Senha')));
function tenta(f) {
  try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); }
}
tenta(() => timingSafeEqual(b('a'), b('ab')));
tenta(() => timingSafeEqual('a', b('a')));
tenta(() => timingSafeEqual(b('a'), 'a'));
tenta(() => timingSafeEqual());
tenta(() => timingSafeEqual(b('a'), null));
tenta(() => timingSafeEqual(new Float32Array(2), new Uint8Array(2)));
