var stream = require('stream');
var line = stream.compose(async function* (source) { for await (var c of source) yield String(c).toUpperCase(); },
  async function* (source) { for await (var c of source) yield c + '.'; });
line.on('data', function (c) { console.log(String(c)); }).on('end', function () { console.log('end'); });
line.end('um');
var sink = stream.compose(new stream.PassThrough(), async function (source) { for await (var c of source) console.log('recebi', String(c)); });
console.log(sink.readable, sink.writable);
sink.on('finish', function () { console.log('acabou'); });
sink.end('dois');
