// deprecate avisa uma vez; debuglog só fala com NODE_DEBUG.
var util = require('util');
var old = util.deprecate(function antiga(a, b) { return [this && this.x, a + b]; }, 'antiga() está velha', 'DEPX1');
console.log(old(1, 2), old.call({ x: 1 }, 3, 4));
function Klass(a) { this.a = a; }
Klass.prototype.hi = function () { return 'oi ' + this.a; };
Klass.fixed = 1;
var Old = util.deprecate(Klass, 'Klass está velha');
var object = new Old(5);
console.log(object.hi(), object instanceof Klass, object instanceof Old, Old.fixed);
try { util.deprecate(function () {}, 'x', 3); } catch (e) { console.log(e.code, e.message); }
var log = util.debuglog('secao');
log('não aparece %d', 1);
console.log(log.enabled, typeof util.debug, util.debug === util.debuglog);
process.on('warning', function (w) { console.log('aviso:', w.name, w.code, w.message); });
// espera-erro: [DEPX1] DeprecationWarning: antiga() está velha
