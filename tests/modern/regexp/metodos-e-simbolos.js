// exec, test, match, matchAll, replace com função, split com grupos, search; Symbol.replace e cia.
console.log(
  'a1b22'.match(/\d+/g), 'abc'.match(/x/), 'abc'.match(/x/g), 'a1'.match(/(\w)(\d)/).slice(1),
  'abc'.search(/c/), 'a1b2'.split(/\d/), 'a1b2'.split(/(\d)/), 'abc'.split(''), 'abc'.split(/(?:)/),
  ''.split(/x/), 'a,b,'.split(',')
);
const r = 'João Silva'.replace(/(\w+)\s(\w+)/u, (...a) => JSON.stringify(a));
console.log(r);
console.log(
  'x-y_z'.replace(/[-_](.)/g, (_, c) => c.toUpperCase()),
  'fooBarBaz'.replace(/[A-Z]/g, (c) => '_' + c.toLowerCase()), 'aaa'.replace(/a/g, (_, i) => i),
  'abc'.replaceAll(/[ac]/g, '.'), 'a.a'.replaceAll('.', '$&$&'), 'aba'.replaceAll('a', (x, i) => i)
);
try { 'a'.replaceAll(/a/, 'b'); } catch (e) { console.log(e.name, e.message); }
try { 'a'.matchAll(/a/); } catch (e) { console.log(e.name, e.message); }
const it = 'a1b2'.matchAll(/([a-z])(\d)/g);
const p = it.next();
console.log(p.done, p.value[0], p.value.index, [...it].length, it.next().done, typeof it[Symbol.iterator]);
class Sem {
  [Symbol.replace](s, t) { return `replace(${s},${t})`; }
  [Symbol.match](s) { return `match(${s})`; }
  [Symbol.split](s) { return `split(${s})`; }
  [Symbol.search](s) { return 42; }
  [Symbol.matchAll](s) { return [s]; }
  get flags() { return 'g'; }
}
console.log(
  'x'.replace(new Sem(), 'y'), 'x'.match(new Sem()), 'x'.split(new Sem()), 'x'.search(new Sem()),
  [...'x'.matchAll(new Sem())]
);
const g = /a/g, copia = new RegExp(g);
g.lastIndex = 1;
console.log(g.lastIndex, copia.lastIndex, copia !== g, 'aaa'.replace(g, 'b'), g.lastIndex);
const e = /b(c)?/d;
console.log(e.flags, e.exec('abc').indices?.[0]);
console.log(
  /a/[Symbol.replace]('xax', 'b'), RegExp.prototype[Symbol.split].name, /x/.toString(), `${/y/i}`,
  Object.prototype.toString.call(/x/), /x/ instanceof RegExp, typeof /x/
);
console.log(
  /(\d+)/.exec('n 42'), /a(?=b)/.exec('ab').index, RegExp.name, /[\u0041-\u005A]+/.exec('abCDe')[0],
  /\x41/.test('A'), /\cJ/.test('\n'), /[\b]/.test('\b'), /\0/.test('\0'), /^\p$/.test('p')
);
const cores = '#fff #000 #abc'.matchAll(/#(?<hex>[0-9a-f]{3})/g);
for (const { 0: tudo, index, groups: { hex } } of cores) console.log(tudo, index, hex);
const modelo = (t, d) => t.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, k) => d[k] ?? '');
console.log(modelo('oi {{ nome }}, {{x}}!', { nome: 'Ana' }));
const csv = (l) => [...l.matchAll(/("([^"]*)"|[^,]*)(?:,|$)/g)].map((m) => m[2] ?? m[1]).slice(0, -1);
console.log(csv('a,"b,c",d'));
const url = /^(?<p>https?):\/\/(?<h>[^/:]+)(?::(?<porta>\d+))?(?<c>\/[^?]*)?(?:\?(?<q>.*))?$/.exec('http://ex.com:80/a/b?x=1').groups;
console.log({ ...url });
