// ... em chamadas e em new: várias vezes, no meio, de qualquer iterável.
const f = (...a) => a.join();
console.log(
  f(...[1, 2]), f(0, ...[1], 2, ...'ab', ...new Set([9, 9, 8]), ...new Map([[1, 2]])), f(...[]),
  f(...[, 1])
);
console.log(Math.max(...[3, 9, 4]), Math.min(1, ...[0, -1]), String.fromCharCode(...[72, 105]));
console.log(
  new Date(...[2020, 0, 15]).getFullYear(),
  new (class { constructor(...a) { this.a = a; } })(...'xy').a
);
const o = { v: 1, m(...a) { return [this.v, ...a]; }, n: { v: 2, m() { return this.v; } } };
console.log(o.m(...[2, 3]), o['m'](...'z'), o?.m(...[1]), o.n.m(...[]), o.naoHa?.(...[1]));
function* g() { yield 1; yield 2; }
console.log(f(...g()), f(...g(), ...g()));
const log = []; const l = (x) => { log.push(x); return x; };
f(l(1), ...l([2, 3]), l(4), ...(l(5), [])); console.log(log);
const tenta = (fn) => {
  try { fn(); console.log('sem erro'); } catch (e) { console.log(e.name + ': ' + e.message); }
};
tenta(() => f(...undefined));
tenta(() => f(...null));
tenta(() => f(...5));
tenta(() => f(...{}));
tenta(() => f(1, ...{ a: 1 }));
tenta(() => naoHa(...[1]));
tenta(() => o.naoHa(...[1]));
tenta(() => new Date(...5));
tenta(() => [...{}]);
tenta(() => [...undefined]);
tenta(() => new o.naoHa(...[])); tenta(() => (void 0)(...[]));
function velha() { return velha.apply(null, [...arguments, 'fim'].slice(1)).length; }
console.log(typeof velha);
console.log(
  ((a, b, ...c) => [a, b, c])(...[1, 2, 3, 4]), [].concat(...[[1], [2, [3]]]),
  [[1], [2]].flatMap((x) => [...x, 0])
);
class A { constructor(...a) { this.a = a; } s(...x) { return x; } }
class B extends A { constructor(...a) { super(0, ...a, 'fim'); } s(...x) { return super.s(...x, '!'); } }
console.log(new B(1, 2).a, new B().s(...'ab'), Reflect.construct(A, [...'cd']).a);
console.log(
  f(...function* () { yield* [1, 2]; }()), f.call(null, ...[1, 2]), f.apply(null, [...[3]]),
  f.bind(null, ...[4])(5)
);
const muitos = Array.from({ length: 20000 }, (_, i) => i);
console.log(Math.max(...muitos), [...muitos].length);
async function as() { return f(...(await Promise.resolve([1, 2])), ...await 'xy'); } as().then(console.log);
console.log(
  eval?.(...['1 + 1']), parseInt(...['ff', 16]), [..."ab"].map(parseInt),
  console.log(...['dentro', 'do log'])
);
