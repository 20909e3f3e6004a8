// inspect.custom: o que o método recebe e o que se faz com o que ele devolve.
const { inspect } = require('util');
const custom = (f) => ({ [inspect.custom]: f });
console.log(custom(() => 'texto'), custom(() => ({ a: 1 })), custom(() => 42), custom(() => null), custom(() => undefined), [custom(() => 'a\nb')], { x: custom(() => 'a\nb') });
console.log(inspect(custom((depth, options, f) => `${depth} ${Object.keys(options).sort()} ${f === inspect}`), { depth: 5 }));
console.log(inspect({ a: custom((depth, options) => inspect({ deep: { deeper: { x: 1 } } }, options)) }));
console.log({ [inspect.custom]: 5 }, { inspect() { return 'não'; } }, inspect(custom(() => 'c'), { customInspect: false }));
console.log(inspect(custom((depth, options) => options.stylize('pintado', 'string')), { colors: true }), inspect(custom((depth, options) => options.stylize('liso', 'nenhum'))));
class Money { constructor(n) { this.n = n; } [inspect.custom](depth) { return depth < 0 ? '[Money]' : `R$ ${this.n}`; } }
console.log(new Money(5), [new Money(1)], { a: { b: { c: { d: new Money(2) } } } }, inspect({ m: new Money(3) }, { depth: 0 }));
try { inspect(custom(() => { throw new Error('do método'); })); } catch (e) { console.log(e.message); }
const self = custom(function () { return this; });
console.log(self);
