// Várias funções async ao mesmo tempo, com a fila observada passo a passo.
const log = [];
async function conta(nome, n) {
  for (let i = 0; i < n; i++) { log.push(nome + i); await null; }
  return nome + ' fim';
}
async function espera(nome, outra) {
  log.push(nome + ' vai');
  const r = await outra;
  log.push(`${nome} recebeu ${r}`);
}
const a = conta('a', 3), b = conta('b', 2);
espera('x', a); espera('y', b); espera('z', 'direto');
async function fundo(n) {
  if (n === 0) return 'fundo';
  log.push('desce ' + n);
  const r = await fundo(n - 1);
  log.push('sobe ' + n);
  return r;
}
fundo(3).then((r) => log.push(r));
process.nextTick(() => log.push('tick'));
(async () => {
  process.nextTick(() => log.push('tick de async'));
  await null;
  process.nextTick(() => log.push('tick depois do await'));
  await null;
  log.push('await antes do tick');
})();
queueMicrotask(async () => { log.push('microtarefa async'); await 0; log.push('depois dela'); });
(async () => { const [p1, p2] = [conta('p', 1), conta('q', 1)]; log.push(await p1 + await p2); })();
(async () => { for (const x of [1, 2]) { await x; log.push('laço ' + x); } })();
(async () => {
  const rs = [];
  for await (const x of [1, Promise.resolve(2)]) rs.push(x);
  log.push('for await ' + rs);
})();
Promise.resolve().then(async () => {
  log.push('then async');
  await null;
  log.push('then async 2');
}).then(() => log.push('depois do then async'));
setTimeout(() => { console.log(log.join('\n')); }, 2);
