var stream = require('stream');
var t = new stream.Transform({
  transform: function (c, e, cb) { console.log('transform', String(c), e); cb(null, String(c).toUpperCase()); },
  flush: function (cb) { console.log('flush'); this.push('!'); cb(null, '?'); }
});
['prefinish', 'finish', 'end', 'close'].forEach(function (n) { t.on(n, function () { console.log(n); }); });
t.on('data', function (c) { console.log('data', String(c)); });
t.write('a'); t.write('b'); t.end('c');
console.log('script');
