var b = Buffer.from('abc');
function all(it) { var out = [], x; while (!(x = it.next()).done) out.push(x.value); return out; }
console.log(all(b.keys()), all(b.values()), all(b.entries()), all(b[Symbol.iterator]()), b.keys()[Symbol.iterator] !== undefined);
console.log(Object.keys(b), b.length, 0 in b, 3 in b, b[3], b[-1], b.hasOwnProperty(1));
var s = ''; for (var i = 0; i < b.length; i++) s += b[i] + ' '; console.log(s);
b[0] = 300; b[1] = -1; b[2] = 1.9; b[5] = 3; console.log(b, b.length);
b.forEach(function (x, i, all) { console.log(x, i, all === b); });
console.log(b.every(function (x) { return x > 0; }), b.some(function (x) { return x > 200; }), b.reduce(function (x, y) { return x + y; }), b.join('-'), b.reverse());
