// As mensagens do Node quando não há o que desmontar.
const tenta = (f) => {
  try { f(); console.log('sem erro'); } catch (e) { console.log(e.name + ': ' + e.message); }
};
const nulo = null, indef = undefined, n = 5, o = { p: null };
tenta(() => { const { a } = null; });
tenta(() => { const { a } = undefined; });
tenta(() => { const { a } = nulo; });
tenta(() => { const { a: b } = indef; });
tenta(() => { const { a } = o.p; });
tenta(() => { const { p: { q } } = o; });
tenta(() => { const { x: { y } } = o; });
tenta(() => { const {} = nulo; });
tenta(() => { const { ...r } = indef; });
tenta(() => { const [a] = nulo; });
tenta(() => { const [a] = undefined; });
tenta(() => { const [a] = n; });
tenta(() => { const [a] = {}; });
tenta(() => { const [a] = o; });
tenta(() => { const [[a]] = [1]; });
tenta(() => { const [a] = o.p; });
tenta(() => { let a; ({ a } = null); });
tenta(() => { let a; [a] = n; });
tenta(() => { (({ a }) => a)(); });
tenta(() => { (({ a }) => a)(null); });
tenta(() => { (([a]) => a)(); });
tenta(() => { (([a]) => a)({}); });
tenta(() => { (function f({ a: { b } }) {})({}); });
tenta(() => { for (const { a } of [null]); });
tenta(() => { for (const [a] of [1]); });
tenta(() => { const { [nulo.x]: a } = {}; });
tenta(() => { const { a = b, b = 1 } = {}; });
