var stream = require('stream');
var line = stream.compose(stream.Readable.from(['a', 'b']), new stream.PassThrough({ objectMode: true }));
console.log(line.readable, line.writable);
line.on('data', function (c) { console.log(c); }).on('close', function () { console.log('close'); });
