var stream = require('stream');
(async function () {
  console.log(await stream.Readable.fromWeb(ReadableStream.from(['a', 'b'])).toArray());
  var w = stream.Writable.fromWeb(new WritableStream({ write: function (c) { console.log('w', c); }, close: function () { console.log('close'); } }));
  w.on('finish', function () { console.log('finish'); });
  w.write('1');
  w.end('2');
  await new Promise(function (resolve) { w.on('close', resolve); });
  var d = stream.Duplex.fromWeb(new TransformStream());
  d.on('data', function (c) { console.log('d', String(c)); }).on('end', function () { console.log('end'); });
  d.end('eco');
})();
