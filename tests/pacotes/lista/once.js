// once: só da primeira vez.
const once = require('../../../build/npm-lista/node_modules/once');
let n = 0; const f = once((x) => { n++; return x; });
console.log(f(1), f(2), n, f.called, f.value);
try { const s = once.strict(function nome() {}); s(); s(); } catch (e) { console.log(e.message); }
