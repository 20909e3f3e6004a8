// wrappy: embrulhar sem perder as propriedades.
const wrappy = require('../../../build/npm-lista/node_modules/wrappy');
const umaVez = wrappy((cb) => { let feito = false; return function () { if (feito) return; feito = true; return cb.apply(this, arguments); }; });
const f = () => console.log('chamou'); f.extra = 1; const g = umaVez(f); g(); g(); console.log(g.extra);
