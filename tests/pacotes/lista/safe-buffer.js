// safe-buffer: o Buffer de sempre.
const { Buffer: B } = require('../../../build/npm-lista/node_modules/safe-buffer');
console.log(B === Buffer, B.from('a'), B.alloc(3, 1), B.allocUnsafe(2).length);
