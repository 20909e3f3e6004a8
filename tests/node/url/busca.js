// URLSearchParams: de onde vem, o que faz, o laço com a URL, e mudar durante o percurso.
const show = (f) => {
  try { const v = f(); console.log(typeof v === 'string' ? JSON.stringify(v.toWellFormed()) : v); } catch (e) { console.log(e.name, e.code, e.message); }
};
const text = (init) => show(() => String(new URLSearchParams(init)) + ' ' + JSON.stringify([...new URLSearchParams(init)]));

console.log('--- construtor');
for (const init of [
  undefined, null, '', '?', '??a', '?a=b', 'a', 'a=', '=a', '=', '&', '&&a&&b&', 'a=b=c', 'a+b=c+d', 'a%20b=%2B', '%', '%zz=%4', '%41%zz=%e9', 'é=ñ&😀', '%F0%9F%98%80',
  '%ff%fe', '\ud800=\udfff', 'a=\0', '#a=b', 'a;b=c', 1, true, 0, [], {}, [['a', 'b'], ['a', 'c']], [['a', 1], [null, undefined]], { a: 1, b: [1, 2], c: undefined },
  new Map([['x', 'y'], ['z', 'w']]), new Set(['ab', 'cd']), [new Set(['a', 'b'])], ['ab'], [1], [['a']], [['a', 'b', 'c']], [null], [{}], 'ab cd', new URLSearchParams('p=q&p=r'),
  (function* () { yield ['g', 1]; yield 'hi'; })(), (function* () { yield ['g', 1]; yield 'x'; })(), { [Symbol.iterator]: 1 }, { [Symbol.iterator]: null, k: 'v' }, { [Symbol('s')]: 1 },
  { '\ud800': 1, '\ufffd': 2, z: 3 }, Object.create({ inherited: 1 }, { hidden: { value: 1 }, own: { value: 1, enumerable: true } }), function f() {},
  Symbol('x'), [['a', Symbol('x')]], { a: Symbol('x') }, new URL('http://a/?b'), new Date(NaN), 'a='.repeat(3)
]) text(init);
show(() => URLSearchParams('a'));
show(() => new URLSearchParams('a', 'b').size);

console.log('--- escrever');
show(() => String(new URLSearchParams([["!'()~*-._", " +&=?#%/:;@,$[]{}|\\^`<>\"\t\n\0\x7f"], ['é', '\ud83d'], ['', '']])));

console.log('--- métodos');
const p = new URLSearchParams('a=1&b=2&a=3&c=4&a=5&b=2');
show(() => [p.get('a'), p.get('z'), p.getAll('a'), p.getAll('z'), p.has('a'), p.has('z'), p.has('a', '3'), p.has('a', 4), p.has('b', undefined), p.size]);
show(() => p.append('d', 6)); show(() => p.append('e', null)); show(() => String(p));
show(() => p.set('a', 'novo')); show(() => p.set('f', { toString: () => 'objeto' })); show(() => String(p));
show(() => p.delete('b', 'nada')); show(() => p.delete('b', 2)); show(() => p.delete('d', undefined)); show(() => p.delete('z')); show(() => String(p));
show(() => p.set('\ud800', '\udc00')); show(() => [...p.keys()].pop() === '\ufffd');
for (const name of ['append', 'delete', 'get', 'getAll', 'has', 'set', 'forEach']) {
  show(() => p[name]()); show(() => p[name](Symbol('s'), Symbol('t'))); show(() => URLSearchParams.prototype[name].call({}, 'a', 'b'));
  show(() => URLSearchParams.prototype[name].length);
}
for (const name of ['sort', 'entries', 'keys', 'values', 'toString']) {
  show(() => URLSearchParams.prototype[name].call(null)); show(() => URLSearchParams.prototype[name].length);
}
show(() => Object.getOwnPropertyDescriptor(URLSearchParams.prototype, 'size').get.call([]));
show(() => p.append('a'));
show(() => p.set('a'));

console.log('--- sort');
for (const q of ['z=1&a=2&z=0&b=3&a=1', 'é=1&z=2&ü=3&e=4', 'a&A&b&B&', '\uffff=1&😀=2&\ud7ff=3', 'x=1', '']) {
  show(() => { const s = new URLSearchParams(q); s.sort(); return String(s); });
}
show(() => {
  const big = new URLSearchParams();
  for (let i = 0; i < 300; i++) big.append('k' + (i * 7919) % 17, i);
  big.sort();
  return String(big);
});

console.log('--- percorrer');
show(() => [...new URLSearchParams('a=1&b=2')].join('|'));
show(() => [...new URLSearchParams('a=1&b=2').keys()].concat([...new URLSearchParams('a=1&b=2').values()]));
show(() => URLSearchParams.prototype[Symbol.iterator] === URLSearchParams.prototype.entries);
show(() => { const s = new URLSearchParams('a=1&b=2&c=3'), seen = []; for (const [k] of s) { seen.push(k); if (k === 'a') s.delete('a'); } return seen.join() + ' ' + s; });
show(() => { const s = new URLSearchParams('a=1&b=2'), seen = []; for (const [k] of s) { seen.push(k); if (seen.length < 5) s.append('n' + seen.length, 1); } return seen.join(); });
show(() => { const s = new URLSearchParams('a=1&b=2&c=3'), seen = []; s.forEach((v, k, all) => { seen.push(k + v + (all === s)); s.delete(k); }); return seen.join() + ' ' + s; });
show(() => { const u = new URL('http://x/?a=1&b=2&c=3'), seen = []; u.searchParams.forEach((v, k) => { seen.push(k); u.search = '?d=1&e=2&f=3'; }); return seen.join(); });
show(() => { const u = new URL('http://x/?a=1&b=2'), seen = []; for (const [k] of u.searchParams) { seen.push(k); if (k === 'a') u.search = '?d=1&e=2&f=3'; } return seen.join(); });
show(() => { let t; new URLSearchParams('a=1').forEach(function () { t = this; }, 'eu'); return typeof t + String(t); });
const it = new URLSearchParams('a=1&b=2').entries();
show(() => [it[Symbol.iterator]() === it, it.next(), it.next(), it.next(), it.next()]);
const proto = Object.getPrototypeOf(it);
show(() => [Object.prototype.toString.call(it), Object.getOwnPropertyNames(proto), proto.next.length]);
show(() => proto.next.call({}));
show(() => Object.getPrototypeOf(proto) === Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())));

console.log('--- o laço com a URL');
const u = new URL('http://x/p?a=1&b=%20#h');
const sp = u.searchParams;
show(() => u.searchParams === sp);
const look = () => console.log(u.href, u.search, String(sp), sp.size);
look();
sp.append('c', 'é ~'); look();
u.hash = '#z'; look();
sp.delete('a'); sp.delete('b'); look();
sp.delete('c'); look();
u.search = '?'; look();
u.search = 'q=1&q=2'; look();
sp.sort(); look();
sp.set('q', '+&='); look();
u.href = 'https://outra/?w=~'; look();
sp.sort(); look();
u.search = ''; look();
sp.append('', ''); look();
u.pathname = '/k'; u.host = 'h:1'; look();
u.searchParams = 'nada'; look();
const opaque = new URL('data:x  ?a#b');
opaque.hash = ''; opaque.searchParams.delete('a');
show(() => opaque.href);
show(() => { const v = new URL('http://x/?a=b'); const copy = new URLSearchParams(v.searchParams); copy.append('c', 'd'); return v + ' ' + copy; });
