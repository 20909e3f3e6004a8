// big.js: decimais de verdade.
const Big = require('../../../build/npm-lista/node_modules/big.js');
console.log(0.1 + 0.2, Big(0.1).plus(0.2).toString(), Big('1e-7').toFixed(), Big(2).sqrt().toString(), Big(10).div(3).round(4).toString(), Big(2).pow(64).toFixed(), Big('123.456').toPrecision(4), JSON.stringify(Big(1)));
try { Big('x'); } catch (e) { console.log(e.message); }
