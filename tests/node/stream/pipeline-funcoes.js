// Estágios que são funções de iteradores assíncronos.
var stream = require('stream');
var ASYNC = Symbol.asyncIterator || Symbol.for('Symbol.asyncIterator');
function open(source) {
  if (source[ASYNC]) return source[ASYNC]();
  var i = 0; // um array
  return { next: function () { return i < source.length ? { value: source[i++], done: false } : { value: undefined, done: true }; } };
}
function map(f) {
  return function (source) {
    var it = open(source), o = {};
    o[ASYNC] = function () { return o; };
    o.next = function () { return Promise.resolve(it.next()).then(function (r) { return r.done ? r : { value: f(r.value), done: false }; }); };
    o['return'] = function () { return it['return'] ? it['return']() : Promise.resolve({ done: true }); };
    return o;
  };
}
function collect(source) {
  var it = source[ASYNC](), all = [];
  return (function next() { return it.next().then(function (r) { if (r.done) return all.join(''); all.push(r.value); return next(); }); })();
}
stream.pipeline(['a', 'b', 'c'], map(function (x) { return x.toUpperCase(); }), collect, function (e, v) {
  console.log(1, e, v);
  var w = new stream.Writable({ highWaterMark: 1, write: function (c, e2, cb) { console.log('w', String(c)); setImmediate(cb); } });
  stream.pipeline(stream.Readable.from(['x', 'y']), map(function (x) { return x + x; }), w, function (e2) {
    console.log(2, e2);
    stream.pipeline(['q'], map(function () { throw new Error('no meio'); }), new stream.PassThrough(), function (e3) {
      console.log(3, e3.message);
      stream.pipeline(function () { return ['f1', 'f2']; }, new stream.PassThrough({ objectMode: true }), collect, function (e4, v4) { console.log(4, e4, v4); });
    });
  });
});
try { stream.pipeline(function () { return 5; }, new stream.PassThrough(), function () {}); } catch (e) { console.log(e.name, e.code, e.message); }
try { stream.pipeline(['a'], function () { return 5; }, new stream.PassThrough(), function () {}); } catch (e) { console.log(e.name, e.code, e.message); }
