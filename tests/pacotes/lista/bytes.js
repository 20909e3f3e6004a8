// bytes: 1kb e 1024.
const bytes = require('../../../build/npm-lista/node_modules/bytes');
console.log(bytes(1024), bytes(1000, { thousandsSeparator: ' ' }), bytes(1024 * 1.7, { decimalPlaces: 0 }), bytes(1024, { unitSeparator: ' ' }), bytes('1KB'), bytes('1.5mb'), bytes('1024'), bytes('x'));
