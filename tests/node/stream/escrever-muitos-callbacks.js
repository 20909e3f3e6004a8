var Writable = require('stream').Writable;
var w = new Writable({ write: function (c, e, cb) { cb(); } });
function same() { console.log('mesmo'); }
w.write('a', same); w.write('b', same); w.write('c', function () { console.log('outro'); }); w.write('d', same);
process.nextTick(function () { console.log('tick'); });
w.end(function () { console.log('fim'); });
w.on('finish', function () { console.log('finish'); });
