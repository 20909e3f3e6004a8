var stream = require('stream');
var ASYNC = Symbol.asyncIterator || Symbol.for('Symbol.asyncIterator');
var d = stream.Duplex.from(function (source) {
  var it = source[ASYNC](), total = 0;
  return (function next() { return it.next().then(function (x) { if (x.done) { console.log('total', total); return; } total += Number(x.value); return next(); }); })();
});
console.log(d.readable, d.writable);
d.on('finish', function () { console.log('finish'); up(); });
d.write(1); d.write(2); d.end(3);
function up() {
  var t = stream.Duplex.from(function (source) {
    var it = source[ASYNC](), o = {};
    o[ASYNC] = function () { return o; };
    o.next = function () { return it.next().then(function (x) { return x.done ? x : { value: String(x.value).toUpperCase(), done: false }; }); };
    return o;
  });
  t.on('data', function (x) { console.log(x); }).on('end', function () { console.log('end'); });
  t.write('a'); t.end('b');
}
try { stream.Duplex.from(function () { return 5; }); } catch (e) { console.log(e.code, e.message); }
