// matchAll, replaceAll, os acessores e os protocolos, também com expressões comuns.
console.log(Array.from('a1b22'.matchAll(/\d+/g)), Array.from('aXbX'.matchAll('X')).length, ''.matchAll(/a/g));
var iterator = 'ab'.matchAll(/(?:)/g);
console.log(iterator.next().value.index, iterator.next().value.index, iterator.next().value.index, iterator.next(), iterator[Symbol.toStringTag]);
console.log('a.b.c'.replaceAll('.', '-'), 'aaa'.replaceAll(/a/g, function (a, i) { return i; }), 'abc'.replaceAll('', '_'), 'x'.replaceAll('x', '[$&$$]'), 'aa'.replaceAll('a', function (m, i, s) { return m + i + s; }));
console.log(/a/.exec('cab'), 'cab'.match(/a(b)?(z)?/), 'cab'.match(/x/), 'aa'.match(/a/g));
console.log(/a/gi.flags, /a/.flags, /a/m.multiline, /a/.dotAll, /a/.sticky, /a/.unicode, /a/.hasIndices, /\//.source, new RegExp('/').source, new RegExp('').source, String(new RegExp('\n')));
var getter = Object.getOwnPropertyDescriptor(RegExp.prototype, 'sticky').get;
console.log(getter.name, getter.call(RegExp.prototype), RegExp.length, RegExp.name, RegExp.prototype.constructor === RegExp, /a/.constructor === RegExp, /a/ instanceof RegExp);
console.log(RegExp('a', 'g'), RegExp(/b/gi), new RegExp(/c/g, 'i'), new RegExp(/d/m).flags, new RegExp(), new RegExp(undefined).source, new RegExp(null).source, new RegExp(5).test('5'));
var same = /x/;
console.log(RegExp(same) === same, new RegExp(same) === same);
console.log(/a/[Symbol.replace]('bab', 'x'), /a/g[Symbol.match]('aab'), /a/[Symbol.search]('ba'), /,/[Symbol.split]('a,b'), Array.from(/a/g[Symbol.matchAll]('aa')).length);
var custom = {};
custom[Symbol.replace] = function (text, value) { return 'troquei ' + text + ' por ' + value; };
custom[Symbol.split] = function (text) { return ['partido', text]; };
custom[Symbol.match] = function () { return 'casou'; };
custom[Symbol.search] = function () { return 42; };
var all = {};
all[Symbol.replace] = custom[Symbol.replace];
all[Symbol.matchAll] = function () { return 'todos'; };
console.log('a'.replace(custom, 'b'), 'a'.split(custom), 'a'.match(custom), 'a'.search(custom), 'a'.matchAll(all), 'a'.replaceAll(all, 'c'));
function Shout(source) { var made = new RegExp(source, 'g'); Object.setPrototypeOf(made, Shout.prototype); return made; }
Shout.prototype = Object.create(RegExp.prototype, { constructor: { value: Shout } });
Shout.prototype.exec = function (text) { var r = RegExp.prototype.exec.call(this, text); if (r) r[0] = r[0].toUpperCase(); return r; };
console.log('abc'.match(new Shout('[ab]')), 'abc'.replace(new Shout('b'), '<$&>'), new Shout('b').test('abc'));
var g = /a/g;
g.lastIndex = 5;
console.log(g.test('aaa'), g.lastIndex, g.test('ba'), g.lastIndex, 'aba'.replace(g, 'x'), g.lastIndex);
console.log('a1b2'.split(/(\d)/), 'abc'.split(''), 'a,b,c'.split(',', 2), ''.split(''), ''.split(','), 'abc'.split(/(?:)/), 'abc'.split());
console.log('x'.replace('x', '$&$&'), 'x'.replace(/x/, '$1'), 'abc'.replace(/(b)/, '$1$01$10$2'), 'aa'.replace('a', function () { return arguments.length; }));
console.log(RegExp.prototype.toString.call({ source: 'a', flags: 'g' }), RegExp.prototype.flags, RegExp.prototype.source);
[
  function () { 'a'.matchAll(/a/); },
  function () { 'a'.replaceAll(/a/, 'b'); },
  function () { new RegExp('a', 'gg'); },
  function () { new RegExp('a', 'q'); },
  function () { new RegExp('(?<a'); },
  function () { new RegExp('(?<a>x)(?<a>y)'); },
  function () { new RegExp('\\k<b>(?<a>x)'); },
  function () { new RegExp('\\p{Nada}', 'u'); },
  function () { new RegExp('\\u{110000}', 'u'); },
  function () { new RegExp('a{2,1}', 'u'); },
  function () { new RegExp('[b-a]', 'u'); },
  function () { new RegExp('(', 'u'); },
  function () { new RegExp(')', 'u'); },
  function () { new RegExp('[', 'u'); },
  function () { new RegExp('*', 'u'); },
  function () { new RegExp('\\-', 'u'); },
  function () { new RegExp('{', 'u'); },
  function () { new RegExp('\\2(a)', 'u'); },
  function () { new RegExp('(?a)', 'u'); },
  function () { getter.call(1); },
  function () { RegExp.prototype.exec.call({}, ''); }
].forEach(function (f) {
  try { console.log(f()); } catch (error) { console.log(error.name + ': ' + error.message); }
});
