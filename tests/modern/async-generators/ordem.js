// Em que volta da fila cada coisa de um gerador assíncrono acontece.
const o = []; let q = Promise.resolve(); for (let i = 1; i <= 12; i++) q = q.then(() => o.push('.' + i));
async function* g() {
  o.push('g começa');
  yield 1;
  o.push('g depois de 1');
  yield Promise.resolve(2);
  o.push('g depois de 2');
  return 3;
}
(async () => { for await (const x of g()) o.push('x' + x); o.push('fim do laço'); })();
const h = (async function* () { yield 'h'; })();
h.next().then(() => o.push('h1'));
h.next().then(() => o.push('h2'));
h.return('r').then(() => o.push('h3'));
(async () => {
  for await (const x of ['s1', Promise.resolve('s2')]) o.push(x);
  o.push('fim do síncrono');
})();
(async function* () { return Promise.resolve('r'); })().next().then(() => o.push('return promessa'));
(async function* () { throw 1; })().next().catch(() => o.push('throw'));
(async function* () { await null; yield 'depois do await'; })().next().then((r) => o.push(r.value));
(async function* () {
  yield* (async function* () { yield 'delegado'; })();
})().next().then((r) => o.push(r.value));
(async function* () { yield* ['delegado síncrono']; })().next().then((r) => o.push(r.value));
(async function* () {})().next().then(() => o.push('vazio'));
(async function* () {})().return(1).then(() => o.push('return antes'));
(async function* () {})().throw(1).catch(() => o.push('throw antes'));
o.push('script'); setTimeout(() => console.log(o.join('\n')), 2);
