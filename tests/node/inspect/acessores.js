// getters: o que se mostra de um acessor, chamando-o ou não.
const { inspect } = require('util');
const value = {
  get a() { return 1; },
  set b(x) {},
  get c() { return { x: 1 }; }, set c(x) {},
  get d() { throw new Error('boo'); },
  get e() { return 'texto'; },
  get f() { return [1, 2]; }
};
for (const getters of [false, true, 'get', 'set']) console.log(getters, inspect(value, { getters }));
class Point { #x = 1; get x() { return this.#x; } }
console.log(inspect(new Point(), { getters: true }), inspect(new Point(), { getters: true, showHidden: true }));
console.log(inspect({ get self() { return this; } }, { getters: true }));
