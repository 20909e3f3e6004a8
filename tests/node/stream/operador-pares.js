process.removeAllListeners('warning');
process.on('warning', function (w) { console.log(w.name, w.message); });
var Readable = require('stream').Readable;
Readable.from(['a', 'b']).asIndexedPairs().toArray().then(function (l) { console.log(JSON.stringify(l)); });
