var Readable = require('stream').Readable;
var r = new Readable({ read: function () {} });
r.on('error', function (e) { console.log(e.code, e.message); });
r.on('close', function () { console.log('close', r.errored !== null); });
r.push(null);
console.log(r.push('x'), r.destroyed);
