var stream = require('stream');
var r = stream.Readable.from(['a', 'b']).compose(async function* (source) { for await (var c of source) yield c + c; });
console.log(r instanceof stream.Duplex, r instanceof stream.Readable);
r.toArray().then(function (l) {
  console.log(l);
  return stream.Readable.from(['x', 'y']).compose(new stream.PassThrough({ objectMode: true })).toArray();
}).then(console.log);
