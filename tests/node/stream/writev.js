var Writable = require('stream').Writable;
var w = new Writable({
  writev: function (chunks, cb) {
    console.log('_writev', chunks.length, chunks.allBuffers, chunks.map(function (c) { return String(c.chunk) + ':' + c.encoding; }).join(' '));
    setImmediate(cb);
  }
});
w.on('finish', function () { console.log('finish'); });
w.write('a', function () { console.log('cb a'); });
w.write('b', function () { console.log('cb b'); });
w.write('c', function () { console.log('cb c'); });
w.end('d');
