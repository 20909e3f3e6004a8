// AbortSignal.any confere a lista.
const ok = new AbortController().signal;
for (const list of [undefined, null, 'x', {}, [1], [null], [undefined], [ok, {}], [[]], new Set([ok])]) {
  try { console.log(AbortSignal.any(list)); } catch (e) { console.log(e.name, e.code, e.message); }
}
console.log(AbortSignal.any([ok, ok, ok]).aborted);
