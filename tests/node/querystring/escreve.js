// querystring.stringify: cada tipo de valor, os separadores, e escape trocado pelo programa.
const q = require('querystring');
console.log(q.stringify({ a: 1, b: true, c: 'x y', d: [1, 'é'], e: null, f: undefined, g: {}, h: NaN, i: Infinity, j: '', k: [], l: 'a&b=c', m: "!'()*~-._" }));
console.log(q.stringify({ a: 1, b: 2 }, ';', ':'), q.stringify('texto'), q.stringify(null), q.stringify([1, 2]), q.stringify({ 'ç d': 'é' }, null, null, { encodeURIComponent: (t) => '[' + t + ']' }));
try { q.stringify({ a: '\ud800' }); } catch (e) { console.log(e.name, e.code, e.message); }
console.log(q.escape('a b/ç?'), q.unescape('a%20b%zz'), q.unescapeBuffer('a%41%4g').toString(), q.encode === q.stringify, q.decode === q.parse);
const escape = q.escape; q.escape = (t) => '<' + t + '>'; console.log(q.stringify({ a: 'b' })); q.escape = escape;
