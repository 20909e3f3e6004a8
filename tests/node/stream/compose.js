var stream = require('stream');
function upper() { return new stream.Transform({ transform: function (c, e, cb) { cb(null, String(c).toUpperCase()); } }); }
function exclaim() { return new stream.Transform({ transform: function (c, e, cb) { cb(null, c + '!'); } }); }
var line = stream.compose(upper(), exclaim());
console.log(line instanceof stream.Duplex, line.readable, line.writable, line.writableObjectMode, line.readableObjectMode);
line.on('data', function (c) { console.log(String(c)); }).on('end', function () { console.log('end'); })
  .on('finish', function () { console.log('finish'); }).on('close', function () { console.log('close'); });
line.write('oi');
line.end('tchau');
