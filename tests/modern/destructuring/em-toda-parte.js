// Catch, for, exports, closures, rótulos, vírgulas: padrões onde couber um nome.
try { JSON.parse('{'); } catch ({ name, message: { length } }) { console.log(name, length > 0); }
try { throw [1, 2]; } catch ([a, b]) { console.log(a + b); }
try { throw {}; } catch ({ code = 'SEM_CODIGO' }) { console.log(code); }
const fs = [];
for (const [k, { v }] of Object.entries({ a: { v: 1 }, b: { v: 2 } })) fs.push(() => k + v);
console.log(fs.map((f) => f()));
for (const { a = 'padrão', b: [c] = ['c'] } of [{}, { a: 1, b: [2] }]) console.log(a, c);
for (const [i, ch] of [...'ab'].entries()) console.log(i, ch);
for (var { x: vx } of [{ x: 'var' }]); console.log(vx);
const { readFileSync, promises: { readFile } } = require('fs'), { join: junta } = require('path');
console.log(typeof readFileSync, typeof readFile, junta('a', 'b'));
var [m, n] = [1, 2], { o, p = m + n } = { o: 'o' }, q = m;
console.log(m, n, o, p, q);
const gen = function* () { const { a, b } = yield 'peço'; yield a + b; };
const g = gen(); g.next(); console.log(g.next({ a: 1, b: 2 }).value);
(async () => {
  const { a, b: [c, d] } = await Promise.resolve({ a: 1, b: [2, 3] });
  const [e, { f }] = await Promise.all([4, Promise.resolve({ f: 5 })]);
  console.log(a, c, d, e, f);
  for await (const { v } of [Promise.resolve({ v: 'for await' })]) console.log(v);
})();
const { h: { i: { j = 'fundo demais' } = {} } = {} } = {};
console.log(j);
const compara = ({ idade: a }, { idade: b }) => a - b;
console.log([{ idade: 3 }, { idade: 1 }].sort(compara).map(({ idade }) => idade));
const chave = ({ tipo, ...r }) => ({ [tipo]: r });
console.log(chave({ tipo: 't', a: 1 }));
label: for (const [x, y] of [[1, 2], [3, 4]]) { if (x === 3) break label; console.log(x, y); }
switch (true) { case true: const [s1, s2] = 'st'; console.log(s1, s2); }
const url = 'https://ex.com:80/p?q=1', [, prot, host, porta = '?'] = /^(\w+):\/\/([^:/]+)(?::(\d+))?/.exec(url);
console.log(prot, host, porta);
