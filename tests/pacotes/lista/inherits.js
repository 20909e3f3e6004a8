// inherits e util.inherits são o mesmo.
const inherits = require('../../../build/npm-lista/node_modules/inherits');
function A() {} function B() { A.call(this); }
A.prototype.oi = () => 'oi';
inherits(B, A);
console.log(inherits === require('util').inherits, new B().oi(), B.super_ === A, new B() instanceof A);
