// lru-cache 6: capacidade, uso recente, tamanho, iteração, dump e load, validade.
const LRU = require('../../build/npm/node_modules/lru-cache');
const saiu = [];
const c = new LRU({ max: 3, dispose: (k, v) => saiu.push(`${k}=${v}`) });
c.set('a', 1); c.set('b', 2); c.set('c', 3);
console.log(c.get('a'), c.length, c.keys(), c.values(), c.has('b'), c.peek('b'));
c.set('d', 4);
console.log(saiu, c.keys(), c.get('b'), c.get('x'));
c.set('a', 'novo'); console.log(saiu, c.get('a'));
c.forEach((v, k, cache) => console.log(k, v, cache === c)); c.rforEach((v, k) => console.log('r', k, v));
console.log(c.map ? c.map.size : '', c.itemCount, c.max);
c.del('c');
console.log(c.keys(), saiu);
c.max = 1;
console.log(c.keys(), saiu);
const t = new LRU({ max: 10, length: (v, k) => v.length + k.length });
t.set('k', 'abc');
t.set('kk', 'abcdef');
console.log(t.length, t.itemCount, t.keys());
t.set('grande', 'x'.repeat(20));
console.log(t.has('grande'), t.keys());
t.lengthCalculator = () => 5;
console.log(t.length, t.itemCount);
const copia = new LRU({ max: 5 });
copia.load(c.dump());
console.log(copia.keys(), c.dump().map(({ k, v, e }) => [k, v, e]));
const v = new LRU({ max: 5, maxAge: 20 });
v.set('curta', 1, 1);
v.set('longa', 2, 100000);
v.set('padrão', 3);
setTimeout(() => {
  console.log(v.get('curta'), v.get('longa'), v.has('padrão'), v.peek('padrão'));
  v.prune();
  console.log(v.keys());
  const velho = new LRU({ max: 2, maxAge: 1, stale: true });
  velho.set('s', 'passado');
  setTimeout(() => console.log(velho.get('s'), velho.get('s')), 20);
}, 80);
for (const ruim of [{ max: -1 }, { max: 'x' }, { maxAge: 'x' }]) {
  try { new LRU(ruim); console.log('aceito'); } catch (e) { console.log(e.name, e.message); }
}
const objs = new LRU(2), k1 = {}, k2 = [];
objs.set(k1, 'objeto');
objs.set(k2, 'lista');
console.log(objs.get(k1), objs.get(k2), objs.get({}));
objs.reset();
console.log(objs.length, objs.keys());
let erros = 0;
const g = new LRU(100);
for (let i = 0; i < 1000; i++) {
  g.set(i % 150, i);
  if (i > 100 && g.get((i * 7) % 150) === undefined) erros++;
}
console.log(g.length, erros, g.keys().slice(0, 5));
