// MIMEParams: os parâmetros de um tipo, com aspas e barras; os mal escritos somem.
const { MIMEType, MIMEParams } = require('util');
for (const tail of ['a=b', 'a=b;a=c', ';;x;y=;z="q w"', 'c="d\\"e\\\\f"', 'c="x', 'c="x\\', '=x;y=1', ' c = d', 'é=1;f=é;g=ā', 'c="a;b"rest;d=e', 'c=d"e', 'c=""', 'C="X" ;d=1 ', 'c==d', 'c=d ; e', '"c"=d', 'c=d\n;e=f']) {
  const { params } = new MIMEType('a/b;' + tail);
  console.log(JSON.stringify(tail), JSON.stringify([...params]), String(params));
}
const p = new MIMEParams();
p.set('B', 1); p.set('a', ''); p.set('q', 'a"b\\c');
console.log([...p.keys()], [...p.values()], [...p.entries()], String(p), JSON.stringify(p), p.entries().next(), p, p.entries());
console.log(p.get('q'), p.get('nada'), p.has('B'), p.delete('B'), p.has('B'), p.delete('B'));
for (const [name, value] of p) console.log(name, value);
for (const pair of [['', 'x'], ['é', 'x'], ['a b', 'x'], ['x', 'ā'], ['x', '\n'], [Symbol('s'), 'x']]) { try { p.set(...pair); } catch (e) { console.log(e.name, e.code, e.message); } }
console.log(p[Symbol.iterator] === p.entries, p.toJSON === p.toString, Object.getOwnPropertyNames(MIMEParams.prototype));
