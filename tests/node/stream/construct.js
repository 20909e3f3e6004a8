var stream = require('stream');
var r = new stream.Readable({
  construct: function (cb) { console.log('construct'); setTimeout(function () { console.log('aberto'); cb(); }, 2); },
  read: function () { console.log('_read'); this.push('x'); this.push(null); }
});
r.on('data', function (c) { console.log('data', String(c)); });
r.on('close', function () { console.log('close'); });
var w = new stream.Writable({
  construct: function (cb) { console.log('w construct'); cb(); },
  write: function (c, e, cb) { console.log('w write', String(c)); cb(); },
  final: function (cb) { console.log('w final'); cb(); }
});
w.write('a'); w.end('b');
w.on('finish', function () { console.log('w finish'); });
