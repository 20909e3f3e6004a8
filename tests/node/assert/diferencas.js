// O diff de deepStrictEqual: o que aparece, o que é pulado.
var assert = require('assert');
function diff(a, b) { try { assert.deepStrictEqual(a, b); console.log('iguais'); } catch (e) { console.log(e.message); } }
function range(n) { var a = []; for (var i = 0; i < n; i++) a.push(i); return a; }
function changed(n, at, value) { var a = range(n); a[at] = value; return a; }
diff([1, 2, 3], [1, 2, 4]);
diff([1, 2, 3], [1, 2]);
diff([1, 2], [1, 2, 3]);
diff([], [1]);
diff({}, { a: 1 });
diff({ a: 1 }, {});
diff(range(10), changed(10, 0, 'x'));
diff(range(10), changed(10, 5, 'x'));
diff(range(10), changed(10, 9, 'x'));
diff(range(20), range(20).reverse());
diff(range(60), changed(60, 30, 'x'));
diff(range(100), range(100).reverse());
diff(range(60), range(50));
diff(range(50), range(60));
diff({ a: { b: { c: { d: [1, 2, 3, { e: 'f' }] } } } }, { a: { b: { c: { d: [1, 2, 3, { e: 'g' }] } } } });
diff({ nome: 'Ana', idade: 30, tags: ['a', 'b'] }, { nome: 'Bia', idade: 30, tags: ['a', 'c'] });
diff('texto', 'outro');
diff('uma linha bem comprida de texto', 'uma linha bem diferente de texto');
diff('a\nb\nc\nd\ne\nf\ng\nh', 'a\nb\nc\nX\ne\nf\ng\nh');
diff(1, '1');
diff(null, {});
diff([1, , 3], [1, undefined, 3]);
diff(new Date(0), new Date(1));
diff(/a/, /b/g);
diff({ a: undefined }, {});
diff([NaN, -0], [NaN, 0]);
diff({ f: function x() {} }, { f: function x() {} });
diff({ s: Symbol('s') }, { s: Symbol('s') });
diff(new Error('a').message, new Error('b').message);
diff(Object.create(null), {});
function A() { this.x = 1; }
diff(new A(), { x: 1 });
var cycle = { a: 1 };
cycle.self = cycle;
diff(cycle, { a: 1, self: {} });
diff([[[[[[[[1]]]]]]]], [[[[[[[[2]]]]]]]]);
diff({ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7 }, { a: 1, b: 2, c: 3, d: 'x', e: 5, f: 6, g: 7 });
diff({ a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7 }, { a: 'x', b: 2, c: 3, d: 4, e: 5, f: 6, g: 'y' });
diff(range(7), ['x'].concat(range(7)));
diff(new Array(60).join('linha\n'), new Array(61).join('linha\n'));
