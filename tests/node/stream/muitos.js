// Vazão: nada se perde nem muda de ordem em muitos pedaços.
var stream = require('stream');
var n = 0, sum = 0, count = 0;
var r = new stream.Readable({ read: function () { for (var i = 0; i < 7 && n < 3000; i++) this.push(String(n++ % 10)); if (n >= 3000) this.push(null); } });
var t = new stream.Transform({ transform: function (c, e, cb) { if (c.length % 3) cb(null, c); else process.nextTick(cb, null, c); } });
var w = new stream.Writable({ write: function (c, e, cb) { for (var i = 0; i < c.length; i++) { sum = (sum * 31 + c[i]) % 1000003; count++; } if (count % 5) cb(); else setImmediate(cb); } });
r.pipe(t).pipe(w).on('finish', function () { console.log(count, sum); });
