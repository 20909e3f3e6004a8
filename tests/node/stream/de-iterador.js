var Readable = require('stream').Readable;
function counter(max, log) {
  var i = 0;
  var it = { next: function () { return i < max ? { value: i++, done: false } : { value: undefined, done: true }; },
    'return': function () { console.log(log, 'return'); return { value: undefined, done: true }; } };
  var iterable = {};
  iterable[Symbol.iterator] = function () { return it; };
  return iterable;
}
Readable.from(counter(3, 'a')).on('data', function (x) { console.log('a', x); }).on('end', function () { console.log('a end'); });
var b = Readable.from(counter(100, 'b'));
b.on('data', function (x) { console.log('b', x); if (x === 2) b.destroy(); }).on('close', function () { console.log('b close'); });
var bad = {}; bad[Symbol.iterator] = function () { return { next: function () { throw new Error('acabou mal'); } }; };
Readable.from(bad).on('error', function (e) { console.log(e.message); }).resume();
