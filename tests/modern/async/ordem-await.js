// Quantas voltas da fila cada await e cada return leva.
const ordem = []; const p = (n) => () => ordem.push(n);
const marca = (nome, n) => {
  let q = Promise.resolve();
  for (let i = 1; i <= n; i++) q = q.then(p(`${nome}${i}`));
};
marca('.', 8);
(async () => { await 1; ordem.push('await valor'); })();
(async () => { await Promise.resolve(); ordem.push('await promessa'); })();
(async () => { await { then(r) { ordem.push('then chamado'); r(); } }; ordem.push('await thenable'); })();
(async () => 1)().then(p('return valor'));
(async () => Promise.resolve())().then(p('return promessa'));
(async () => { return await Promise.resolve(); })().then(p('return await'));
(async () => ({ then(r) { r(); } }))().then(p('return thenable'));
new Promise((r) => r(Promise.resolve())).then(p('resolve(promessa)'));
new Promise((r) => r({ then(s) { s(); } })).then(p('resolve(thenable)'));
Promise.resolve().then(() => Promise.resolve()).then(p('then que devolve promessa'));
Promise.resolve().then(() => ({ then(r) { r(); } })).then(p('then que devolve thenable'));
(async () => { throw 1; })().catch(p('throw'));
(async () => { await Promise.reject(1); })().catch(p('await rejeitada'));
(async () => { try { await Promise.reject(1); } catch { ordem.push('catch'); } })();
Promise.resolve().finally(p('finally')).then(p('depois do finally'));
Promise.reject(1).finally(p('finally de rejeitada')).catch(p('catch depois do finally'));
Promise.all([1, Promise.resolve()]).then(p('all')); Promise.race([Promise.resolve(), 1]).then(p('race'));
Promise.allSettled([Promise.reject(1)]).then(p('allSettled'));
Promise.any([Promise.reject(1), 2]).then(p('any'));
setTimeout(() => console.log(ordem.join('\n')), 1);
