var Writable = require('stream').Writable;
var w = new Writable({ objectMode: true, write: function (c, e, cb) { console.log('_write', c, e); cb(); } });
w.on('prefinish', function () { console.log('prefinish'); });
w.on('finish', function () { console.log('finish'); });
w.write({ a: 1 }); w.write(0); w.write('', 'utf8'); w.write(undefined);
try { w.write(null); } catch (e) { console.log(e.code, e.message); }
w.end();
process.nextTick(function () { console.log('tick 1'); process.nextTick(function () { console.log('tick 2'); process.nextTick(function () { console.log('tick 3'); }); }); });
