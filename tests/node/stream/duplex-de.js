var stream = require('stream');
var r = stream.Readable.from(['a', 'b']);
var got = [];
var w = new stream.Writable({ write: function (c, e, cb) { got.push(String(c)); cb(); }, final: function (cb) { console.log('final', got.join()); cb(); } });
var d = stream.Duplex.from({ readable: r, writable: w });
console.log(d instanceof stream.Duplex, d.readableObjectMode, d.writableObjectMode);
d.on('data', function (x) { console.log('data', x); });
['end', 'finish', 'close'].forEach(function (n) { d.on(n, function () { console.log(n); if (n === 'close') next(); }); });
d.write('1'); d.end('2');
function next() {
  var p = new stream.PassThrough(); console.log(stream.Duplex.from(p) === p);
  var so = stream.Duplex.from(new stream.Readable({ read: function () { this.push('só'); this.push(null); } }));
  console.log(so.writable, so.readable);
  so.on('data', function (x) { console.log(String(x)); }).on('close', function () { console.log('só close'); promise(); });
}
function promise() {
  stream.Duplex.from(Promise.resolve('valor')).on('data', function (x) { console.log(x); }).on('end', function () { console.log('fim'); })
    .on('close', function () {
      stream.Duplex.from(Promise.reject(new Error('não veio'))).on('error', function (e) { console.log(e.message); array(); });
    });
}
function array() {
  stream.Duplex.from([1, 2]).on('data', function (x) { console.log(x); }).on('close', function () { console.log('array close'); bad(); });
}
function bad() { [5, null, {}].forEach(function (x) { try { stream.Duplex.from(x); } catch (e) { console.log(e.code, e.message); } }); }
