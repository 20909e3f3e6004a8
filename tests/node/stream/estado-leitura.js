var Readable = require('stream').Readable;
var names = ['readable', 'readableFlowing', 'readableEnded', 'readableLength', 'readableHighWaterMark', 'readableObjectMode', 'readableEncoding', 'readableAborted', 'readableDidRead', 'destroyed', 'closed', 'errored'];
function show(when, r) { console.log(when, names.map(function (n) { return n + '=' + r[n]; }).join(' ')); }
var r = new Readable({ read: function () {}, encoding: 'utf8' });
show('novo', r);
r.push('abc');
show('push', r);
r.pause();
show('pause', r);
r.read();
show('read', r);
r.push(null);
r.resume();
r.on('end', function () { show('end', r); }).on('close', function () { show('close', r); });
var d = new Readable({ read: function () {} });
d.on('error', function () { show('erro', d); });
d.destroy(new Error('x'));
