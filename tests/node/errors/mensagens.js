// As mensagens dos erros da linguagem: o motor fala outra língua, e quem procura na internet
// procura a do Node.
var o = { n: 1, texto: 'a', nada: null, dentro: { lista: [1, 2] } };
var vazio, nulo = null, chave = 'foo', cinco = 5, simbolo = Symbol('s');
var gelado = Object.freeze({ a: 1 }), listaGelada = Object.freeze([2, 1]), fechado = Object.preventExtensions({ a: 1 });
var soLe = Object.defineProperty({}, 'x', { get: function () { return 1; } });
var preso = Object.defineProperty({}, 'x', { value: 1 });
function Classe() { this.a = 1; }
function devolve(valor) { return valor; }
function fabrica() { return {}; }
var recusa = new Proxy({}, { set: function () { return false; }, deleteProperty: function () { return false; } });

function tenta(f) {
  try {
    console.log('sem erro', String(f()));
  } catch (e) {
    console.log(e instanceof Error ? e.name + ': ' + e.message : e);
  }
}

console.log('-- nomes e propriedades');
tenta(function () { naoExiste; });
tenta(function () { return naoExiste.x; });
tenta(function () { naoExiste(); });
tenta(function () { 'use strict'; naoExiste = 1; });
tenta(function () { return vazio.x; });
tenta(function () { return nulo.x; });
tenta(function () { return o.nada.x; });
tenta(function () { return o.falta.x; });
tenta(function () { return vazio[chave]; });
tenta(function () { return vazio[0]; });
tenta(function () { return vazio[simbolo]; });
tenta(function () { vazio.x = 1; });
tenta(function () { nulo.x = 1; });
tenta(function () { vazio[chave] = 1; });
tenta(function () { o.nada[0] = 1; });
tenta(function () { vazio.x++; });
tenta(function () { delete vazio.x; });
tenta(function () { 'use strict'; 'texto'.x = 1; });
tenta(function () { 'use strict'; cinco.x = 1; });
tenta(function () { 'use strict'; true.x = 1; });

console.log('-- chamar o que não se chama');
tenta(function () { cinco(); });
tenta(function () { vazio(); });
tenta(function () { o(); });
tenta(function () { o.falta(); });
tenta(function () { o.n(); });
tenta(function () { o.dentro.falta(1, 2); });
tenta(function () { o.dentro.lista.falta(); });
tenta(function () { o['foo'](); });
tenta(function () { o[chave](); });
tenta(function () { o[0](); });
tenta(function () { o.dentro.lista[0](); });
tenta(function () { o.dentro['lista'].nada(); });
tenta(function () { devolve(o).falta(); });
tenta(function () { devolve(1)(); });
tenta(function () { devolve(o).dentro.falta(); });
tenta(function () { (vazio || o).falta(); });
tenta(function () { 'texto'.falta(); });
tenta(function () { [1, 2].falta(); });
tenta(function () { ({}).falta(); });
tenta(function () { (function () {}).falta(); });
tenta(function () { new Classe().falta(); });
tenta(function () { new vazio(); });
tenta(function () { new cinco(); });
tenta(function () { new o.n(); });
tenta(function () { new o.dentro.falta(1); });
tenta(function () { new Math.max(); });
tenta(function () { new parseInt(1); });
tenta(function () { this.falta(); }.bind(o));
tenta(function () { o.texto.trim().falta(); });
tenta(function () { JSON.falta(); });
tenta(function () { console.falta(); });
tenta(function () { fabrica().x.y; });
tenta(function () { fabrica().x(); });
tenta(function () { var feito = fabrica(); feito(); });
tenta(function () { [3, 1].sort(5); });
tenta(function () { [1].map(5); });
tenta(function () { [1].forEach(); });
tenta(function () { [1].filter(null); });
tenta(function () { [1].reduce({}); });
tenta(function () { [].reduce(devolve); });
tenta(function () { 'a'.replace(/a/, devolve).falta(); });
tenta(function () { devolve.apply(null, 1); });
tenta(function () { Proxy({}, {}); });
tenta(function () { new Symbol(); });
tenta(function () { Promise(); });
tenta(function () { Function.prototype.bind.call(1); });
tenta(function () { Function.prototype.toString.call({}); });

console.log('-- escrever onde não se pode');
tenta(function () { 'use strict'; gelado.a = 2; });
tenta(function () { 'use strict'; gelado.b = 2; });
tenta(function () { 'use strict'; gelado[chave] = 2; });
tenta(function () { 'use strict'; delete gelado.a; });
tenta(function () { 'use strict'; fechado.b = 2; });
tenta(function () { 'use strict'; soLe.x = 2; });
tenta(function () { 'use strict'; delete preso.x; });
tenta(function () { 'use strict'; preso.x = 5; });
tenta(function () { 'use strict'; listaGelada[0] = 5; });
tenta(function () { 'use strict'; undefined = 1; });
tenta(function () { 'use strict'; 'abc'.length = 1; });
tenta(function () { 'use strict'; 'abc'[0] = 'x'; });
tenta(function () { 'use strict'; recusa.x = 1; });
tenta(function () { 'use strict'; delete recusa.x; });
tenta(function () { listaGelada.push(3); });
tenta(function () { listaGelada.pop(); });
tenta(function () { listaGelada.sort(); });
tenta(function () { listaGelada.unshift(1); });
tenta(function () { Object.defineProperty(preso, 'x', { value: 2 }); });
tenta(function () { Object.defineProperty(gelado, 'b', { value: 2 }); });
tenta(function () { Object.defineProperty({}, 'a', { get: 1 }); });
tenta(function () { Object.defineProperty({}, 'a', { get: devolve, value: 1 }); });
tenta(function () { Object.defineProperty({}, 'a', 1); });
tenta(function () { Object.defineProperty(1, 'a', {}); });
tenta(function () { Object.create(1); });
tenta(function () { Object.create(); });
tenta(function () { Object.setPrototypeOf({}, 1); });
tenta(function () { Object.setPrototypeOf(vazio, {}); });
tenta(function () { Object.setPrototypeOf(gelado, {}); });
tenta(function () { var a = {}; Object.setPrototypeOf(a, Object.create(a)); });
tenta(function () { Object.keys(null); });
tenta(function () { Object.keys(); });
tenta(function () { Object.assign(null, {}); });
tenta(function () { Reflect.ownKeys(1); });
tenta(function () { new Proxy(1, {}); });

console.log('-- operadores');
tenta(function () { return 'a' in 'texto'; });
tenta(function () { return 'a' in cinco; });
tenta(function () { return chave in vazio; });
tenta(function () { return o instanceof 5; });
tenta(function () { return o instanceof {}; });
tenta(function () { return o instanceof vazio; });
tenta(function () { return simbolo + ''; });
tenta(function () { return +simbolo; });
tenta(function () { return '' + Object.create(null); });
tenta(function () { return Number(Object.create(null)); });

console.log('-- números, textos, datas');
tenta(function () { return (1).toFixed(101); });
tenta(function () { return (1).toPrecision(0); });
tenta(function () { return (1).toExponential(-1); });
tenta(function () { return (1).toString(1); });
tenta(function () { return 'a'.repeat(-1); });
tenta(function () { return 'a'.repeat(Infinity); });
tenta(function () { return 'a'.startsWith(/a/); });
tenta(function () { return 'a'.includes(/a/); });
tenta(function () { return String.fromCodePoint(-1); });
tenta(function () { return String.fromCodePoint(1.5); });
tenta(function () { return decodeURIComponent('%'); });
tenta(function () { return encodeURIComponent('\ud800'); });
tenta(function () { return new Date(NaN).toISOString(); });
tenta(function () { return Date.prototype.getTime.call({}); });
tenta(function () { return String.prototype.trim.call(null); });
tenta(function () { return Array.prototype.map.call(null, devolve); });
tenta(function () { return Array.prototype.slice.call(undefined); });
tenta(function () { return Number.prototype.toString.call('a'); });

console.log('-- arrays e bytes');
tenta(function () { return new Array(-1); });
tenta(function () { return new Array(1.5); });
tenta(function () { var a = []; a.length = -1; });
tenta(function () { return new ArrayBuffer(-1); });
tenta(function () { return new Uint8Array(-1); });
tenta(function () { return new Uint32Array(new ArrayBuffer(3)); });
tenta(function () { return new Uint16Array(new ArrayBuffer(4), 1); });
tenta(function () { return new Uint8Array(new ArrayBuffer(4), 5); });
tenta(function () { return new Uint8Array(new ArrayBuffer(4), 2, 3); });
tenta(function () { return new DataView({}); });
tenta(function () { return new DataView(new ArrayBuffer(2)).getInt32(0); });
tenta(function () { new Uint8Array(2).set([1, 2, 3]); });

console.log('-- JSON');
['', '{', '[1,', '{"a":1,}', '[1 2]', '{"a" 1}', '{a:1}', "{'a':1}", 'undefined', 'NaN', '[object Object]', '{"a":tru}',
  'nul', '"abc', '"a\nb"', '"\\x"', '"\\u12"', '01', '1.', '-', '1e', '{"a":1} x', '<html><body>uma página</body></html>',
  '{"a": [1, 2, {"b": oi}], "c": "um texto comprido depois do erro"}', 'é', '["ação", x]', '[1]]'].forEach(function (texto) {
  tenta(function () { JSON.parse(texto); });
});
tenta(function () { JSON.parse(); });
tenta(function () { JSON.parse({}); });
tenta(function () { var a = {}; a.a = a; JSON.stringify(a); });
tenta(function () { var a = [{}]; a[0].volta = a; JSON.stringify(a); });
tenta(function () { var a = new Classe(); a.b = { c: { d: { e: a } } }; JSON.stringify({ raiz: a }); });

console.log('-- expressões regulares');
['(', ')', '[', '*', '+a', 'a{2,1}', '[z-a]', 'a**', '\\', '(?<a', '(?x)'].forEach(function (texto) {
  tenta(function () { new RegExp(texto); });
});
tenta(function () { new RegExp('a', 'x'); });
tenta(function () { new RegExp('a', 'gg'); });
tenta(function () { RegExp.prototype.exec.call({}); });

console.log('-- fim da pilha');
tenta(function () { (function f() { f(); })(); });
tenta(function () { (function f() { return 1 + f(); })(); });
