// Onde uma arrow termina e o que vem depois dela.
const a = x => x, b = 1;
console.log(a(2), b);
const f = x => x ? y => y + 1 : z => z - 1;
console.log(f(true)(10), f(false)(10));
const lista = [x => x * 2, x => x * 3].map(g => g(5));
console.log(lista);
const o = { f: x => x, g: (x) => ({ x }), h: x => { x; } };
console.log(o.f(1), o.g(2), o.h(3));
console.log(((x) => x)`um`, typeof (x => x));
const c = (x => x + 1)(1) + (y => y * 2)(4);
console.log(c);
const semPonto = () => 1
const proxima = () => 2
console.log(semPonto() + proxima());
const comComentario = (/* a */ x /* b */, // c
  y) => /* d */ x + y; // e
console.log(comComentario(1, 2));
const pot = x => x ** 2, neg = x => -x, nulo = x => x ?? 'nada', opc = x => x?.y?.z;
console.log(pot(3), neg(3), nulo(null), opc({ y: { z: 1 } }), opc());
const atribui = x => o.guardado = x;
console.log(atribui(9), o.guardado);
const espalha = (...xs) => Math.max(...xs);
console.log(espalha(1, 5, 3));
const modelo = x => `${(y => `<${y}>`)(x)}`;
console.log(modelo('m'));
const recursiva = n => n < 2 ? n : recursiva(n - 1) + recursiva(n - 2);
console.log(recursiva(15));
const compoe = (...fs) => x => fs.reduceRight((v, g) => g(v), x);
console.log(compoe(x => x + 1, x => x * 10)(2));
for (const g of [x => x, y => -y]) console.log(g(1));
const comVoid = x => void x, comTypeof = x => typeof x, comDelete = x => delete x.p, comIn = (k, x) => k in x;
console.log(comVoid(1), comTypeof(1), comDelete({ p: 1 }), comIn('p', { p: 1 }));
