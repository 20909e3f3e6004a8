// Como o console mostra controladores e sinais, em cada profundidade.
const { inspect } = require('util');
const ac = new AbortController();
console.log(ac, ac.signal, AbortSignal.abort());
console.log([ac], { a: { b: ac } }, { a: { b: { c: ac } } });
console.log(inspect(ac, { depth: 0 }), inspect(ac, { depth: -1 }), inspect(ac, { depth: null }), inspect(ac.signal, { depth: 0 }));
class Mine extends AbortController {}
console.log(new Mine(), AbortController, AbortSignal, [AbortSignal]);
console.log(inspect(ac, { colors: true }));
ac.signal.extra = 1;
console.log(ac.signal);
