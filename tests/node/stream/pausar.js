var Readable = require('stream').Readable;
var n = 0;
var r = new Readable({ highWaterMark: 3, read: function () { this.push(n < 6 ? String(n++) : null); } });
console.log(r.isPaused(), r.readableFlowing);
r.on('pause', function () { console.log('pause'); });
r.on('resume', function () { console.log('resume'); });
r.on('data', function (chunk) {
  console.log('data', String(chunk), r.readableLength);
  if (String(chunk) === '2') {
    r.pause();
    console.log(r.isPaused(), r.readableFlowing);
    setTimeout(function () { console.log('volta'); r.resume(); }, 5);
  }
});
r.on('end', function () { console.log('end'); });
