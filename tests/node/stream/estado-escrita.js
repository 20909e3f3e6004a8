var Writable = require('stream').Writable;
var names = ['writable', 'writableEnded', 'writableFinished', 'writableLength', 'writableHighWaterMark', 'writableObjectMode', 'writableCorked', 'writableNeedDrain', 'writableAborted', 'destroyed', 'closed', 'errored'];
function show(when, w) { console.log(when, names.map(function (n) { return n + '=' + w[n]; }).join(' ')); }
var w = new Writable({ highWaterMark: 3, write: function (c, e, cb) { setImmediate(cb); } });
show('novo', w);
w.cork();
w.write('abcd');
show('write', w);
w.uncork();
w.end();
show('end', w);
w.on('finish', function () { show('finish', w); }).on('close', function () { show('close', w); });
