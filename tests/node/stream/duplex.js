var stream = require('stream');
var d = new stream.Duplex({
  read: function () {}, write: function (c, e, cb) { console.log('write', String(c)); cb(); },
  final: function (cb) { console.log('final'); cb(); }
});
console.log(d instanceof stream.Readable, d instanceof stream.Writable, d instanceof stream.Duplex, d instanceof stream.Stream, d.allowHalfOpen);
['end', 'finish', 'close'].forEach(function (n) { d.on(n, function () { console.log(n, d.destroyed); }); });
d.on('data', function (c) { console.log('data', String(c)); });
d.push('lido'); d.push(null);
d.write('escrito');
setTimeout(function () { d.end(); }, 2);
console.log(d.readable, d.writable);
