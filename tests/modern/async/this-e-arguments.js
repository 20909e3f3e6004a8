// this, arguments, super e closures sobrevivem ao await.
const pausa = () => new Promise((r) => setTimeout(r, 1));
const o = {
  v: 'o', async m(...a) { await pausa(); return [this.v, a, arguments.length]; },
  seta: async () => { await pausa(); return typeof this; },
  async aninhada() { await null; return (async () => { await null; return this.v; })(); }
};
class A {
  constructor(v) { this.v = v; }
  async diz() { await null; return 'A ' + this.v; }
  static async s() { await null; return this.name; }
  #p = 'priv';
  async priv() { await null; return this.#p; }
  get prom() { return (async () => this.v)(); }
}
class B extends A {
  async diz() { await pausa(); const d = await super.diz(); return d + ' B'; }
  static async s() { return (await super.s()) + '!'; }
  async seta() { const f = async () => { await null; return super.diz(); }; return f(); }
}
async function args(a, b) {
  await null;
  arguments[0] = 'mudou';
  return [arguments.length, a, [...arguments]];
}
async function nt() { await null; return new.target; }
(async () => {
  console.log(await o.m(1, 2), await o.seta(), await o.aninhada());
  const { m } = o;
  console.log(await m.call({ v: 'outro' }, 'x'));
  console.log(
    await new A('a').diz(), await new B('b').diz(), await B.s(), await new B('c').seta(),
    await new A().priv(), await new A('get').prom
  );
  console.log(await args(1, 2, 3), await nt(), await args.apply(null, ['z']));
  const fs = [];
  for (let i = 0; i < 3; i++) { await null; fs.push(async () => { await null; return i; }); }
  console.log(await Promise.all(fs.map((f) => f())));
  const gs = [];
  for (var j = 0; j < 2; j++) { await null; gs.push(() => j); }
  console.log(gs.map((f) => f()));
  let x = 1;
  { let x = 2; await null; x++; console.log('bloco', x); }
  console.log('fora', x);
  try { y; let y = await 1; } catch (e) { console.log(e.message); }
  const soma = async (...ns) => { let t = 0; for (const n of ns) t += await n; return t; };
  console.log(await soma(1, Promise.resolve(2), 3));
  console.log(await (async function f(n) { return n ? n + await f(n - 1) : 0; })(5));
  console.log(await (async () => { 'use strict'; await 0; return (function () { return this; })(); })());
  console.log(await (async function () { await null; return this === globalThis; })());
  console.log(
    args.name, args.length, Object.prototype.toString.call(args), 'prototype' in args,
    args.constructor.name, (async () => {}).name, o.m.name, (async (a, b = 1) => {}).length
  );
})();
