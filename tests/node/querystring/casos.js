// querystring: o que se escreve, o que se lê, e o que o programa pode trocar.
var qs = require('querystring');

function mostra(f) {
  try {
    return JSON.stringify(f());
  } catch (e) {
    return e.name + ' ' + e.code + ' ' + e.message;
  }
}

[
  'a=1&b=2', 'a=1&a=2&a=3', 'a', 'a=', '=b', '=', '', '&&a=1&&', 'a=b=c', 'a+b=c+d', '%C3%A9=%F0%9F%99%82', '%zz=%', 'a=%e9',
  'a%3Db=c%26d', 'é=ç', 'a[]=1&a[]=2', '__proto__=1&constructor=2', 'a=%41%zz', '%u2620=x'
].forEach(function (texto) { console.log(texto, mostra(function () { return qs.parse(texto); })); });
console.log(Object.getPrototypeOf(qs.parse('a=1')), qs.parse('__proto__=x').__proto__);
console.log(mostra(function () { return qs.parse('a:1;b:2', ';', ':'); }), mostra(function () { return qs.parse('a==1&&b', '&&', '=='); }));
console.log(mostra(function () { return qs.parse('a=1&b=2&c=3', null, null, { maxKeys: 2 }); }), Object.keys(qs.parse(new Array(1200).join('a&b').replace(/ab/g, 'a&b'))).length);
var muitos = [];
for (var i = 0; i < 1100; i++) muitos.push('k' + i);
console.log(Object.keys(qs.parse(muitos.join('&'))).length, Object.keys(qs.parse(muitos.join('&'), null, null, { maxKeys: 0 })).length);
console.log(mostra(function () { return qs.parse('a=%41+x', null, null, { decodeURIComponent: function (s) { return '<' + s + '>'; } }); }));
console.log(mostra(function () { return qs.parse('a=1', null, null, { decodeURIComponent: function () { throw new Error('não'); } }); }));
[1, null, undefined, {}, []].forEach(function (v) { console.log(mostra(function () { return qs.parse(v); }), mostra(function () { return qs.stringify(v); })); });

console.log(qs.stringify({ a: 1, b: 'x y', c: true, d: null, e: undefined, f: NaN, g: Infinity, h: [], i: ['1', 2], j: {}, k: 1e21, l: 'é🙂&=' }));
console.log(qs.stringify({ a: [1, 2], b: 3 }, ';', ':'), qs.stringify({ 'é=': "!'()*-._~" }), qs.stringify('x'), qs.stringify(['a', 'b']));
console.log(qs.stringify({ a: 'b' }, null, null, { encodeURIComponent: function (s) { return '<' + s + '>'; } }));
console.log(qs.escape('a b&é'), qs.escape({ toString: function () { return 'o'; } }), qs.escape(5), mostra(function () { return qs.escape('\ud800'); }));
console.log(qs.unescape('a%20b+c'), qs.unescape('%zz%41'), qs.unescapeBuffer('%41%zé+').toString('hex'), qs.unescapeBuffer('a+b', true).toString());
console.log(qs.encode === qs.stringify, qs.decode === qs.parse, Object.keys(qs).sort().join());

// Quem troca escape e unescape muda stringify e parse.
var escape = qs.escape, unescape = qs.unescape;
qs.escape = function (s) { return '(' + s + ')'; };
qs.unescape = function (s) { return '[' + s + ']'; };
console.log(qs.stringify({ a: 'b' }), mostra(function () { return qs.parse('a=b'); }));
qs.escape = escape;
qs.unescape = unescape;
