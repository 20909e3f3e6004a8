// ...resto: só as próprias e enumeráveis, símbolos inclusos, lidas na hora.
const s = Symbol('s'), pai = { herdada: 1 };
const o = Object.create(
  pai,
  {
    a: { value: 1, enumerable: true }, oculta: { value: 2 },
    b: { get() { return 'lida'; }, enumerable: true }, [s]: { value: 's', enumerable: true }
  }
);
const { a, ...r } = o;
console.log(a, r, Object.getPrototypeOf(r) === Object.prototype, Object.getOwnPropertyDescriptor(r, 'b'));
const { ...copia } = o;
console.log(copia, copia !== o, 'herdada' in copia, 'oculta' in copia);
const { herdada, ...semHerdada } = o;
console.log(herdada, semHerdada);
const { length, ...letras } = 'abc';
console.log(length, letras);
const { 0: zero, ...indices } = ['x', 'y', 'z'];
console.log(zero, indices);
const k = 'b', { [k]: calculada, ...semB } = { a: 1, b: 2, c: 3 };
console.log(calculada, semB);
const { 1: um, '2': dois, ...numeros } = { 1: 'um', 2: 'dois', 3: 'três' };
console.log(um, dois, numeros);
const { ...deNumero } = 5, { ...deNada } = true;
console.log(deNumero, deNada);
let resto; ({ x: resto, ...resto } = { x: 1, y: 2 }); console.log(resto);
const alvo = {}; ({ ...alvo.dentro } = { p: 1 }); console.log(alvo);
const sem = (obj, ...ks) => ks.reduce((acc, k2) => { const { [k2]: _, ...mais } = acc; return mais; }, obj);
console.log(sem({ a: 1, b: 2, c: 3 }, 'a', 'c'));
const { toString, ...semMetodo } = { toString: 1, v: 2 };
console.log(toString, semMetodo);
const fundo = ({ a: { b, ...r1 }, ...r2 }) => [b, r1, r2];
console.log(fundo({ a: { b: 1, c: 2 }, d: 3 }));
const { v = 'pd', ...outros } = { v: undefined, w: undefined };
console.log(v, outros);
for (const { id, ...dados } of [{ id: 1, n: 'a' }, { id: 2, n: 'b', x: 0 }]) console.log(id, dados);
try { throw { code: 'E', info: 1 }; } catch ({ code, ...info }) { console.log(code, info); }
console.log((({ b, ...x }) => x)({ b: 1, z: 2, y: 3, 5: 'c', 1: 'n' }));
