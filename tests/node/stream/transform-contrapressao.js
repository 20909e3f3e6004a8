var stream = require('stream');
var t = new stream.Transform({
  highWaterMark: 4,
  transform: function (c, e, cb) { console.log('t', String(c)); this.push(c); this.push(c); cb(); }
});
for (var i = 0; i < 6; i++) console.log(t.write('ab' + i));
console.log(t.readableLength, t.writableLength);
t.on('data', function (c) { console.log('data', String(c)); });
t.on('end', function () { console.log('end'); });
t.end();
