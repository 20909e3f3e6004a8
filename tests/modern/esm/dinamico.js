const nome = 'contador';
const ns = await import(`./fixtures/${nome}.js`);
console.log(ns.PASSO, ns.default(3));
console.log((await import('./fixtures/contador.js')) === ns, (await import('./fixtures/contador.js?outra')) === ns);
for (const pedido of ['./fixtures/nada.js', './fixtures', 'pacote-que-nao-ha', 'http://a/b.js', './fixtures/falha.js', './fixtures/falha.js', './fixtures/async-falha.js']) {
  await import(pedido).then(() => console.log('veio'), (error) => {
    console.log(error.code, error.message.split(process.cwd()).join(''));
  });
}
const { default: cjs } = await import('./fixtures/objeto.cjs');
console.log(cjs.cinco);
console.log((await import('data:text/javascript,export default 7')).default);
const p = import('./fixtures/irmao.js');
console.log(p instanceof Promise, 'antes');
await p.then(({ default: d }) => console.log(d)).finally(() => console.log('fim'));
await import({ toString() { throw new Error('do toString'); } }).catch((error) => console.log(error.message));
