// decimal.js: funções com a precisão que se pede.
const Decimal = require('../../../build/npm-lista/node_modules/decimal.js');
Decimal.set({ precision: 30 });
console.log(Decimal.sqrt(2).toString(), new Decimal(1).exp().toString(), Decimal.sin(1).toString(), new Decimal('0x1f').toString(), new Decimal(5).mod(3).toString(), Decimal.ln(10).toFixed(10), new Decimal(3).toBinary());
