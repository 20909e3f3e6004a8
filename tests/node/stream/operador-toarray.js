var Readable = require('stream').Readable;
Readable.from(['x', 'y']).toArray().then(console.log);
new Readable({ read: function () { this.push('oi'); this.push(null); } }).toArray().then(console.log);
Readable.from([]).toArray(1).catch(function (e) { console.log(e.code, e.message); });
new Readable({ read: function () { this.destroy(new Error('caiu')); } }).toArray().catch(function (e) { console.log(e.message); });
