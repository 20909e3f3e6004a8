// Microtarefas que criam microtarefas, em todas as combinações.
const o = []; const n = (x) => () => o.push(x);
process.nextTick(() => {
  o.push('t1');
  Promise.resolve().then(() => {
    o.push('t1.p');
    process.nextTick(n('t1.p.t'));
    Promise.resolve().then(n('t1.p.p'));
  });
  process.nextTick(n('t1.t'));
});
Promise.resolve().then(() => {
  o.push('p1');
  process.nextTick(() => { o.push('p1.t'); Promise.resolve().then(n('p1.t.p')); });
  queueMicrotask(n('p1.q'));
  return new Promise((r) => { o.push('p1.exec'); r(); });
}).then(n('p1.then'));
queueMicrotask(() => { o.push('q1'); queueMicrotask(() => { o.push('q2'); queueMicrotask(n('q3')); }); });
setTimeout(
  () => {
    o.push('m1');
    Promise.resolve().then(n('m1.p'));
    process.nextTick(n('m1.t'));
    setTimeout(n('m1.m'), 0);
  },
  0
);
setTimeout(() => { o.push('m2'); process.nextTick(n('m2.t')); }, 0);
(async () => {
  o.push('a1');
  await (async () => { o.push('a2'); await null; o.push('a3'); })();
  o.push('a4');
  process.nextTick(n('a4.t'));
  await new Promise(process.nextTick);
  o.push('a5');
})();
(async () => {
  await Promise.all([
    (async () => { await null; o.push('b1'); })(),
    (async () => { await null; await null; o.push('b2'); })()
  ]);
  o.push('b3');
})();
new Promise((r) => process.nextTick(r)).then(n('c1'));
new Promise((r) => r(new Promise((s) => process.nextTick(s)))).then(n('c2'));
Promise.resolve().then(n('d1')).then(n('d2')).then(n('d3')).then(n('d4'));
Promise.reject().catch(n('e1')).finally(n('e2')).then(n('e3'));
o.push('script');
process.on('exit', () => console.log(o.join('\n')));
