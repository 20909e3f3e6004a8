var stream = require('stream');
var a = new stream.Readable({ read: function () { this.push('a'); this.push(null); } });
var b = new stream.Readable({ read: function () { this.push('b'); this.push(null); } });
var w = new stream.Writable({ write: function (c, e, cb) { console.log(String(c)); cb(); } });
w.on('finish', function () { console.log('finish'); });
a.pipe(w, { end: false });
a.on('end', function () { console.log('end a', w.writableEnded); b.pipe(w); });
