var Readable = require('stream').Readable;
var r = new Readable({ read: function () { throw new Error('não leio'); } });
r.on('error', function (e) { console.log('error', e.message); });
r.on('close', function () { console.log('close'); });
r.resume();
console.log('script');
var semRead = new Readable();
semRead.on('error', function (e) { console.log(e.code, e.message); });
semRead.read();
