// Quando o padrão não consome tudo, o iterador é fechado; quando há erro, também (ou não).
function fonte(nome, fim = Infinity) {
  let n = 0;
  return {
    [Symbol.iterator]() { return this; },
    next() { if (n === 'erro') throw new Error('no next'); return { value: n, done: n++ >= fim }; },
    return(v) { console.log(nome, 'fechado em', n); return {}; }
  };
}
const [a, b] = fonte('dois'); console.log(a, b);
const [c, ...d] = fonte('resto', 3); console.log(c, d);
const [e, f, g] = fonte('curto', 2); console.log(e, f, g);
const [] = fonte('vazio');
const tenta = (fn) => {
  try { fn(); console.log('sem erro'); } catch (x) { console.log(x.name, x.message); }
};
tenta(() => {
  const [p = (() => { throw new Error('no padrão'); })()] = { [Symbol.iterator]: () => ({
    next: () => ({ done: false }), return() { console.log('fechado pelo erro'); return {}; }
  }) };
});
tenta(() => { let q; [q.x] = fonte('alvo'); });
tenta(() => {
  const [{ z }] = { [Symbol.iterator]: () => ({
    next: () => ({ done: false, value: null }),
    return() { console.log('fechado aninhado'); return {}; }
  }) };
});
tenta(() => {
  const [m] = { [Symbol.iterator]: () => ({
    next() { throw new Error('erro do next'); }, return() { console.log('nunca'); }
  }) };
});
tenta(() => {
  const [m] = { [Symbol.iterator]: () => ({
    next: () => ({ done: false }), return() { throw new Error('erro do return'); }
  }) };
});
tenta(() => {
  const [m] = { [Symbol.iterator]: () => ({ next: () => ({ done: false }), return() { return 1; } }) };
});
tenta(() => { const [m] = { [Symbol.iterator]: () => ({ next: () => 1 }) }; });
tenta(() => { const [m] = { [Symbol.iterator]: () => 1 }; });
tenta(() => { const [m] = { [Symbol.iterator]: () => ({}) }; });
tenta(() => { const [m] = { [Symbol.iterator]: 1 }; });
tenta(() => { const [m] = { [Symbol.iterator]: () => ({ next: () => ({ done: false }) }) }; });
(([x]) => console.log('parâmetro', x))(fonte('parâmetro'));
for (const [x] of [fonte('no for')]) console.log(x);
try { throw fonte('catch'); } catch ([x, y]) { console.log(x, y); }
