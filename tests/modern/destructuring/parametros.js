// Em parâmetros: com padrão do conjunto e de cada um, resto, arrows, métodos, setters.
function servidor({ porta = 80, host = 'localhost', opcoes: { tls = false, ...mais } = {} } = {}) {
  return `${host}:${porta} ${tls} ${JSON.stringify(mais)}`;
}
console.log(servidor());
console.log(servidor({ porta: 8080, opcoes: { tls: true, cert: 'x' } }));
const soma = ([a, b] = [1, 2], { c } = { c: 3 }) => a + b + c;
console.log(soma(), soma([10, 20]), soma(undefined, { c: 0 }));
const o = {
  m([a], { b }) { return a + b; }, set s({ x, y = 'y' }) { this._s = x + y; },
  async as({ v }) { return v; }, *g([...xs]) { yield* xs; }
};
console.log(o.m([1], { b: 2 }), (o.s = { x: 'x' }, o._s), [...o.g('abc')]);
o.as({ v: 'async' }).then(console.log);
class C {
  constructor({ nome, tags: [primeira = 'nenhuma'] = [] }) { this.nome = nome; this.primeira = primeira; }
  static de([nome, ...tags]) { return new C({ nome, tags }); }
}
console.log(new C({ nome: 'n' }), C.de(['m', 't1', 't2']));
console.log(servidor.length, soma.length, ((a, { b }, [c], d = 1, e) => 0).length);
console.log([{ n: 1, v: 'a' }, { n: 2, v: 'b' }].map(({ n, v }) => v.repeat(n)));
console.log(Object.entries({ a: 1, b: 2 }).map(([k, v]) => k + v).join());
console.log([[1, [2, 3]]].map(([a, [b, c]]) => a + b + c));
function args({ a }, b) { return [arguments.length, arguments[0].a, a, b]; }
console.log(args({ a: 1 }, 2, 3));
const corpo = ({ a, b = a }, c = a + b) => { { let a = 'sombra'; } return [a, b, c]; };
console.log(corpo({ a: 1 }), corpo({ a: 1, b: 5 }), corpo({ a: 1 }, 'c'));
const fn = function ({ cb = () => 'padrão' } = {}) { return cb(); };
console.log(fn(), fn({ cb: () => 'meu' }));
const resto = (a, ...[b, c = 'c', ...d]) => [a, b, c, d];
console.log(resto(1), resto(1, 2, 3, 4, 5));
const restoObj = (...{ length, 0: z }) => [length, z];
console.log(restoObj('a', 'b'));
const reduz = (lista) => lista.reduce(
  ({ min, max }, x) => ({ min: Math.min(min, x), max: Math.max(max, x) }),
  { min: Infinity, max: -Infinity }
);
console.log(reduz([3, 1, 2]));
