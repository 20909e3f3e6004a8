var Readable = require('stream').Readable;
var r = new Readable({ objectMode: true, read: function () {} });
r.push(1); r.push(2); r.push(3); r.push(null);
var back = true;
r.on('data', function (x) {
  console.log(x);
  if (x === 2 && back) { back = false; r.pause(); r.unshift(x); process.nextTick(function () { r.resume(); }); }
});
r.on('end', function () { console.log('end'); });
