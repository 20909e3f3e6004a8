// deepStrictEqual com objetos que contêm a si mesmos.
const assert = require('assert');
let n = 0;
function t(f) { n++; try { f(); console.log(n, 'ok'); } catch (e) { console.log(n, e.name, e.code, e.generatedMessage, e.operator, '\n' + e.message); } }
t(() => { const a = {}; a.a = a; const b = {}; b.a = b; assert.deepStrictEqual(a, b); });
t(() => { const a = {}; a.a = a; const b = { a: {} }; b.a.a = b; assert.deepStrictEqual(a, b); });
t(() => { const a = {}; a.a = a; assert.deepStrictEqual(a, { a: { a: {} } }); });
t(() => { const a = []; a.push(a); const b = []; b.push(b); assert.deepEqual(a, b); });
t(() => { const a = new Map(); a.set('x', a); const b = new Map(); b.set('x', b); assert.deepStrictEqual(a, b); });
t(() => { const a = new Set(); a.add({ a }); const b = new Set(); b.add({ a: b }); assert.deepStrictEqual(a, b); });
t(() => { const shared = { s: 1 }; assert.deepStrictEqual([shared, shared], [{ s: 1 }, { s: 1 }]); });
