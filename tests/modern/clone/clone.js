// structuredClone.
var original = { n: 1, s: 'a', u: undefined, list: [1, , 3], date: new Date(0), re: /a+/gi, nested: { map: new Map([[{ k: 1 }, new Set([1, [2]])]]) } };
original.self = original;
original.list.extra = 'x';
original.again = original.list;
var copy = structuredClone(original);
console.log(copy, copy !== original, copy.self === copy, copy.again === copy.list, copy.list !== original.list);
console.log(copy.date instanceof Date, copy.date !== original.date, copy.re.source, copy.re.flags, copy.re.lastIndex);
console.log(structuredClone(Object(1)), structuredClone(Object('a')), structuredClone(Object(false)), structuredClone(null), structuredClone(undefined), structuredClone(-0));

function Point() { this.x = 1; }
Point.prototype.y = 2;
console.log(structuredClone(new Point()), structuredClone({ get a() { return 1; } }), structuredClone(Object.create({ a: 1 }, { hidden: { value: 1 } })));
var buffer = new ArrayBuffer(8);
var views = structuredClone([new Uint8Array(buffer, 2, 3), new DataView(buffer), buffer]);
console.log(views[0].buffer === views[2], views[1].buffer === views[2], views[0].byteOffset, views[0].length, views[2] !== buffer);
var shared = [{}];
shared.push(shared[0]);
console.log(structuredClone(shared)[0] === structuredClone(shared)[1], structuredClone(Buffer.from('ab')));

var error = structuredClone(new RangeError('fora', { cause: { a: 1 } }));
console.log(error instanceof RangeError, error.message, error.cause, error.stack.split('\n')[0]);
var custom = new Error('m');
custom.name = 'MyError';
custom.extra = 1;
custom = structuredClone(custom);
console.log(custom.name, custom.extra, String(custom));
console.log(structuredClone.length, structuredClone.name);
[
  function () { structuredClone(Symbol('a')); },
  function () { structuredClone({ a: [new WeakMap()] }); },
  function () { structuredClone(Promise.resolve()); },
  function () { structuredClone(); }
].forEach(function (f) {
  try { console.log(f()); } catch (e) { console.log(e.name, e.message, e.code, e instanceof DOMException); }
});
try { structuredClone(function () {}); } catch (e) { console.log(e.name, e.code); }
