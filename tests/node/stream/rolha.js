var Writable = require('stream').Writable;
var w = new Writable({
  write: function (c, e, cb) { console.log('_write', String(c)); cb(); },
  writev: function (chunks, cb) { console.log('_writev', chunks.length); cb(); }
});
w.cork(); w.cork();
w.write('a'); w.write('b'); w.write('c');
console.log(w.writableCorked, w.writableLength);
w.uncork(); console.log('ainda', w.writableCorked);
w.uncork(); console.log('solto', w.writableLength);
w.cork(); w.write('um só'); w.uncork();
w.cork(); w.write('d'); w.write('e');
w.end(function () { console.log('end'); });
w.on('finish', function () { console.log('finish', w.writableCorked); });
