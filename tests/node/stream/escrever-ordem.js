var Writable = require('stream').Writable;
var w = new Writable({ write: function (c, e, cb) { console.log('_write', String(c), e); cb(); } });
['drain', 'finish', 'prefinish', 'close', 'pipe'].forEach(function (n) { w.on(n, function () { console.log(n); }); });
console.log(w.write('a', function (e) { console.log('cb a', e); }));
console.log(w.write('b'));
process.nextTick(function () { console.log('tick'); });
w.end('c', function () { console.log('cb end'); });
console.log('script', w.writableEnded, w.writableFinished);
