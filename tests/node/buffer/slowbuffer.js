process.removeAllListeners('warning');
process.on('warning', function () {});
var SlowBuffer = require('buffer').SlowBuffer;
console.log(SlowBuffer(3).length, SlowBuffer(2) instanceof Buffer, Buffer.allocUnsafeSlow(5).length);
try { Buffer.allocUnsafeSlow(-1); } catch (e) { console.log(e.code); }
try { Buffer.allocUnsafe('x'); } catch (e) { console.log(e.code, e.message); }
