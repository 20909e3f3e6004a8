// util.deprecate: um aviso por função e por código; classes; nomes.
const util = require('util');
function t(f) { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } }
const { deprecate } = util;
process.on('warning', (w) => console.log('aviso', w.name, w.code, w.message));
const twice = deprecate(function dobro(a) { return a * 2; }, 'use outra', 'DEPX');
t(() => twice(2));
t(() => twice(3));
t(() => twice.name + twice.length);
t(() => deprecate(() => 1, 'de novo', 'DEPX')());
t(() => deprecate(() => 2, 'sem código')());
t(() => deprecate(() => 3, 'sem código')());
t(() => deprecate(() => {}, 'm', 5));
class K { constructor() { this.q = 1; } static s = 2; }
const Old = deprecate(K, 'classe velha');
t(() => new Old().q);
t(() => new Old() instanceof K);
t(() => Old.s);
