// O que o console mostra de URL e companhia, as propriedades das classes e os erros.
const util = require('util');
const url = require('url');
const u = new URL('http://eu:senha@casa.com:81/a?b=c&d=e#f');
const strip = (e) => e.stack.split('\n')[0];
const fails = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message, Object.keys(e), strip(e)); } };

console.log(u);
console.log('%s %o %j', new URL('http://a'), new URL('http://a').searchParams, new URL('http://a'));
console.log([new URL('http://a')], { u: { u: new URL('http://a') } }, [[[new URL('http://a/?b=c')]]], [[[[u]]]]);
console.log(util.inspect(u, { depth: -1 }), util.inspect(u, { depth: 0 }), util.inspect(u, { compact: false }), util.inspect(u, { colors: true }));
console.log(util.inspect(u, { breakLength: Infinity }));
class Minha extends URL { constructor(x) { super(x); this.extra = 1; } get dobro() { return this.href + this.href; } }
const m = new Minha('http://b');
console.log(m, m.dobro, m instanceof URL, m.extra, Object.keys(m));
class Pares extends URLSearchParams { get(k) { return 'meu ' + super.get(k); } }
console.log(new Pares('a=1'), new Pares('a=1').get('a'));
u.nova = 1;
console.log(Object.keys(u), u.nova, JSON.stringify({ u }), String(u), u + '', `${u}`, u.toJSON() === u.href);

console.log(new URLSearchParams('a=1&b=2'), new URLSearchParams(), [[[new URLSearchParams('a=1')]]]);
console.log(new URLSearchParams({ nome: 'x'.repeat(40), outro: 'y'.repeat(40), "as'pas": 'z\n' }));
console.log(util.inspect(new URLSearchParams('a=1'), { colors: true }), util.inspect(new URLSearchParams('a=1&b=2'), { breakLength: 10 }));
for (const kind of ['entries', 'keys', 'values']) {
  const it = new URLSearchParams('a=1&b=2&c=3')[kind]();
  console.log(it);
  it.next();
  console.log(it, [[[[it]]]], new URLSearchParams()[kind]());
}
console.log(new URLSearchParams({ nome: 'x'.repeat(60), outro: 'y'.repeat(60) }).entries());

const describe = (o) => Object.getOwnPropertyNames(o).filter((k) => !/ObjectURL/.test(k)).map((k) => {
  const d = Object.getOwnPropertyDescriptor(o, k);
  return k + (d.get ? ' g' : '') + (d.set ? ' s' : '') + (d.writable ? ' w' : '') + (d.enumerable ? ' e' : '') + (d.configurable ? ' c' : '');
}).join(', ');
for (const C of [URL, URLSearchParams]) {
  console.log(C.name, C.length, describe(C), '|', describe(C.prototype), Object.getOwnPropertySymbols(C.prototype));
  console.log(Object.prototype.toString.call(C.prototype), typeof C, util.inspect(C).split(' {')[0]);
  console.log(url[C.name] === C, Object.keys(C.prototype).join());
}
console.log(util.inspect(URL.prototype), util.inspect(URLSearchParams.prototype));
const inGlobal = (k) => { void globalThis[k]; const d = Object.getOwnPropertyDescriptor(globalThis, k); return [d.writable, d.enumerable, d.configurable]; };
console.log(inGlobal('URL'), inGlobal('URLSearchParams'));

for (const f of [
  () => URL('http://a'), () => URLSearchParams(), () => new URL(), () => new URL('x'), () => new URL('/x', 'y'), () => new URL('x', undefined), () => new URL('x', null),
  () => new URL('', 'http://a').href, () => new URL(undefined), () => new URL(null, 'http://a').href, () => new URL(Symbol('s')), () => new URL('x', Symbol('s')), () => new URL({ toString: () => 'a:b' }).href,
  () => new URL('x', new URL('http://a/b/c')).href, () => new URL(new URL('http://a'), 'ruim'), () => { u.href = 'x'; }, () => URL.canParse(), () => URL.canParse('x'), () => URL.canParse('x', 'http://a'),
  () => URL.canParse('http://a', undefined), () => URL.canParse('x', 'y'), () => URL.canParse(null), () => URL.canParse(Symbol('s')), () => URL.parse(), () => URL.parse('x'), () => URL.parse('x', 'http://a').href, () => URL.canParse.length + URL.parse.length,
  () => URL.prototype.href, () => URL.prototype.protocol, () => URL.prototype.toString.call({}), () => Object.getOwnPropertyDescriptor(URL.prototype, 'hash').set.call({}, 'x'),
  () => URL.prototype.search, () => Object.create(u).href, () => Object.create(new URLSearchParams('a')).get('a')
]) fails(f);
(function () {
  'use strict';
  fails(() => { u.origin = 'x'; });
  fails(() => { u.searchParams = 'x'; });
})();
console.log(structuredClone(new URLSearchParams('a=b')));
const { isDeepStrictEqual } = util;
console.log(isDeepStrictEqual(new URL('http://a'), new URL('http://a')), isDeepStrictEqual(new URL('http://a'), new URL('http://b')));
console.log(isDeepStrictEqual({ u: new URL('http://a/x') }, { u: new URL('http://a/y') }), isDeepStrictEqual(m, new URL('http://b')));
console.log(isDeepStrictEqual(new URLSearchParams('a'), new URLSearchParams('b')));
