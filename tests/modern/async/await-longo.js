// Milhares de awaits em sequência e laços longos: sem estourar pilha nem memória.
(async () => {
  let s = 0; for (let i = 0; i < 5000; i++) s += await i; console.log(s);
  let p = Promise.resolve(0); for (let i = 0; i < 2000; i++) p = p.then((x) => x + 1); console.log(await p);
  async function* conta(n) { for (let i = 0; i < n; i++) yield i; }
  let t = 0;
  for await (const x of conta(1000)) t += x;
  console.log(t);
  const fila = async (n) => { while (n > 0) { await null; n--; } return 'zerou'; };
  console.log(await Promise.all([fila(500), fila(300), fila(0)]));
  function* g() { for (let i = 0; i < 20000; i++) yield i; }
  let u = 0;
  for (const x of g()) u += x;
  console.log(u);
  const rec = async (n) => (n === 0 ? 0 : 1 + (await rec(n - 1))); console.log(await rec(150));
  let erros = 0;
  for (let i = 0; i < 1000; i++) { try { await Promise.reject(i); } catch (e) { if (e === i) erros++; } }
  console.log(erros);
  const ger = Array.from({ length: 300 }, () => conta(2));
  let v = 0;
  for (const x of ger) v += (await x.next()).value + (await x.next()).value;
  console.log(v);
})();
