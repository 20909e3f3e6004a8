// catch sem parâmetro, com padrão, aninhado, com finally; o que volta de cada um.
try { throw new Error('x'); } catch { console.log('pegou sem nome'); }
const json = (t, padrao = null) => { try { return JSON.parse(t); } catch { return padrao; } };
console.log(json('{"a":1}'), json('{'), json('x', 'padrão'));
try {
  throw { code: 'E1', info: { n: 1 } };
} catch ({ code, info: { n }, falta = 'pd' }) { console.log(code, n, falta); }
try { throw [1, 2, 3]; } catch ([a, ...r]) { console.log(a, r); }
const ordem = [];
const f = (x) => {
  try {
    ordem.push('try');
    if (x === 1) return 'r try';
    if (x === 2) throw 'e';
    ordem.push('fim do try');
  } catch (e) { ordem.push('catch'); return 'r catch'; } finally {
    ordem.push('finally');
    if (x === 3) return 'r finally';
  }
  return 'r depois';
};
for (const x of [0, 1, 2, 3]) console.log(f(x), ordem.splice(0).join());
const g = () => {
  for (const i of [1, 2, 3]) {
    try { if (i === 1) continue; if (i === 2) break; } finally { ordem.push('f' + i); }
  }
  return ordem.splice(0).join();
};
console.log(g());
const h = () => {
  try { try { throw new Error('interno'); } finally { ordem.push('f1'); } } catch (e) {
    ordem.push(e.message);
    try { throw new Error('do catch'); } catch { ordem.push('c2'); } finally { ordem.push('f2'); }
  }
  return ordem.splice(0).join();
};
console.log(h());
const sobrepoe = () => { try { throw new Error('perdido'); } finally { return 'finally ganha'; } };
console.log(sobrepoe());
const sobrepoe2 = () => { lab: try { return 1; } finally { break lab; } return 2; };
console.log(sobrepoe2());
try { try { throw 1; } finally { throw 2; } } catch (e) { console.log('o segundo', e); }
let e = 'fora';
try { throw 'dentro'; } catch (e) { var deVar = e; e = 'mudou'; console.log(e); }
console.log(e, deVar);
try { throw 'z'; } catch (z) { { let z = 'bloco'; console.log(z); } console.log(z); }
const fs = [];
for (const i of [1, 2]) { try { throw i; } catch (err) { fs.push(() => err); } }
console.log(fs.map((q) => q()));
try { throw undefined; } catch (u) { console.log(u); }
try { throw null; } catch { console.log('nulo'); }
const res = ((x) => {
  try { return x.y.z; } catch ({ name, message }) { return `${name}: ${message}`; }
})({});
console.log(res);
function* ger() { try { yield 1; } catch { yield 'catch do gerador'; } }
const it = ger();
it.next();
console.log(it.throw(0).value);
(async () => { try { await Promise.reject(1); } catch { console.log('async sem nome'); } })();
try { (() => { throw new TypeError('t'); })(); } catch (err) {
  if (!(err instanceof RangeError)) console.log('repassaria', err.name);
}
const val = (() => { let n = 1; try { return n; } finally { n = 2; } })();
console.log(val);
try {
  throw Object.assign(new Error('com extra'), { extra: 1 });
} catch ({ message, extra }) { console.log(message, extra); }
switch (1) { case 1: try { break; } finally { console.log('finally no switch'); } }
while (true) { try { throw 1; } catch { break; } finally { console.log('finally no while'); } }
