var Readable = require('stream').Readable;
var ASYNC = Symbol.asyncIterator || Symbol.for('Symbol.asyncIterator');
function source(max, label) {
  var n = 0, o = {};
  o[ASYNC] = function () {
    return {
      next: function () { return Promise.resolve(n < max ? { value: 'v' + n++, done: false } : { value: undefined, done: true }); },
      'return': function () { console.log(label, 'return'); return Promise.resolve({ value: undefined, done: true }); }
    };
  };
  return o;
}
Readable.from(source(3, 'a')).on('data', function (x) { console.log('a', x); }).on('end', function () { console.log('a end'); }).on('close', function () { console.log('a close'); next(); });
function next() {
  var b = Readable.from(source(100, 'b'));
  b.on('data', function (x) { console.log('b', x); if (x === 'v2') b.destroy(); }).on('close', function () { console.log('b close'); more(); });
}
function more() {
  Readable.from([Promise.resolve(1), 2, Promise.resolve(3)]).on('data', function (x) { console.log('c', x); }).on('end', function () { console.log('c end'); last(); });
}
function last() {
  var o = {}; o[ASYNC] = function () { return { next: function () { return Promise.reject(new Error('rejeitado')); } }; };
  Readable.from(o).on('error', function (e) { console.log(e.message); }).on('close', function () { console.log('close'); }).resume();
}
