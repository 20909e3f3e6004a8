import dobro, { total, soma, PASSO, Marca } from './fixtures/contador.js';
import * as ns from './fixtures/contador.js';
import { soma as adiciona, default as outro } from './fixtures/contador.js';

console.log(total, PASSO, dobro(4), outro === dobro, new Marca());
soma();
adiciona(5);
console.log(total, ns.total, `${total}`, [total], { total });
console.log(ns);
console.log(Object.keys(ns), 'total' in ns, ns.nada, Object.getPrototypeOf(ns));
console.log(String(ns[Symbol.toStringTag]), Object.isExtensible(ns), Object.isSealed(ns));
console.log(soma.name, dobro.name, Marca.name, typeof ns.default);
for (const tentativa of [() => { total = 1; }, () => { ns.total = 1; }, () => { ns.novo = 1; }, () => { delete ns.total; }]) {
  try {
    tentativa();
    console.log('passou');
  } catch (error) {
    console.log(error.name + ': ' + error.message);
  }
}
console.log(typeof this, typeof require, typeof module, typeof exports, typeof __filename);
(function () { console.log(this); })();
const local = { soma };
console.log(local.soma === soma, (() => total)());
