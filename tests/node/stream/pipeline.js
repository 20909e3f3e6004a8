var stream = require('stream');
var r = new stream.Readable({ read: function () { this.push('abc'); this.push(null); } });
var up = new stream.Transform({ transform: function (c, e, cb) { cb(null, String(c).toUpperCase()); } });
var out = [];
var w = new stream.Writable({ write: function (c, e, cb) { out.push(String(c)); cb(); } });
[['r', r], ['up', up], ['w', w]].forEach(function (p) { p[1].on('close', function () { console.log(p[0], 'close'); }); });
console.log(stream.pipeline(r, up, w, function (e) { console.log('pronto', e, out.join()); }) === w);
