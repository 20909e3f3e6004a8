// util.format e formatWithOptions.
var util = require('util');
function show() { console.log(JSON.stringify(util.format.apply(util, arguments))); }
show();
show('');
show('a', 'b');
show('%s:%s', 'a', 'b', 'c');
show('%s', 'a', { b: 1 });
show('%s:%s', undefined);
show('%d %i %f', '42', '42.5', '42.5');
show('%j', { a: { b: [1] } });
show('%j', { toJSON: function () { throw new Error('toJSON').message; } }.a);
show('%o', { f: 1 });
show('%O', { f: { g: { h: { i: 1 } } } });
show('%s %O %d', 'x', [1], -0);
show('%%%s%%', 'x');
show(1, 2, '3');
show({ a: 1 }, 'texto', [1]);
show(null, undefined, true);
show(Symbol('s'));
show('%s', Symbol('s'));
show('%s', -0, '%s');
show('%s', [1, [2, [3]]]);
show('%s', { toString: function () { return 'x'; } });
show('%s', { toString: null });
show('%s', new Error('x').message);
show('a%');
show('a%', 1);
show('%z', 1);
show('%c%s', 'css', 'x');
console.log(util.formatWithOptions({ colors: true }, '%s %O %d', 'a', { b: 1 }, 2, 'c', { d: 'e' }));
console.log(util.formatWithOptions({ depth: 0 }, 'x', { a: { b: 1 } }));
console.log(util.formatWithOptions({ compact: false }, { a: 1 }));
console.log(util.formatWithOptions({ numericSeparator: true }, '%d %s', 1234567, 1234567, 1234567));
try { util.formatWithOptions('x', 'y'); } catch (e) { console.log(e.code, e.message); }
try { util.formatWithOptions(null, 'y'); } catch (e) { console.log(e.code, e.message); }
