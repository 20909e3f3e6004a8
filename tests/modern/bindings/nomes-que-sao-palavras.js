// async, of, get, set, static, let, yield, await: nomes comuns fora do seu lugar.
var async = 'async', of = 'of', get = 'get', set = 'set', from = 'from', as = 'as', target = 't', meta = 'm';
console.log(async, of, get, set, from, as, target, meta);
var let_ = (function () { var let = 'let'; return let; })();
var yield_ = (function () { var yield = 'yield'; return yield; })();
var await_ = (function () { var await = 'await'; return await; })();
var static_ = (function () { var static = 'static'; return static; })();
console.log(let_, yield_, await_, static_);
const o = {
  async: 1, of: 2, get: 3, set: 4, static: 5, let: 6, yield: 7, await: 8, new: 9, class: 10, if: 11
};
console.log(o.async + o.of + o.get + o.set + o.static + o.let + o.yield + o.await + o.new + o.class + o.if);
const p = {
  async() { return 'método async'; }, get() { return 'método get'; }, set() { return 'método set'; },
  static() { return 'static'; }, new() { return 'new'; }
};
console.log(p.async(), p.get(), p.set(), p.static(), p.new());
class C {
  static() { return 1; }
  get() { return 2; }
  set() { return 3; }
  async() { return 4; }
  static static() { return 5; }
  static get() { return 6; }
}
const c = new C();
console.log(c.static(), c.get(), c.set(), c.async(), C.static(), C.get());
for (of of [1, 2]) console.log(of);
for (async in { chave: 1 }) console.log(async);
async = (x) => x * 2;
console.log(async(4));
const f = async => async + 1;
console.log(f(1));
const g = async (async) => async;
console.log(g(3) instanceof Promise);
async
function naoEAsync() { return 'função comum'; }
console.log(naoEAsync());
const { if: se, class: classe = 'padrão' } = { if: 'se' };
console.log(se, classe);
yield_: for (const x of [1]) { break yield_; }
var eval_ = { eval: 1, arguments: 2 };
console.log(eval_.eval, eval_.arguments);
