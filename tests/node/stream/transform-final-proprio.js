var stream = require('stream');
var t = new stream.Transform({
  transform: function (c, e, cb) { cb(null, c); },
  flush: function (cb) { console.log('flush'); cb(null, 'fim'); },
  final: function (cb) { console.log('final'); cb(); }
});
t.on('data', function (c) { console.log(String(c)); });
t.on('end', function () { console.log('end'); });
t.end('meio');
