// bignumber.js: decimais, bases e formatos.
const BigNumber = require('../../../build/npm-lista/node_modules/bignumber.js');
console.log(new BigNumber('0.1').plus(0.2).eq(0.3), new BigNumber(2).pow(100).toFixed(), new BigNumber(255).toString(16), new BigNumber('1234567.891').toFormat(2), BigNumber.max(1, '3', 2).toNumber(), new BigNumber(1).div(3).dp(5).valueOf(), new BigNumber('ff', 16).toString());
