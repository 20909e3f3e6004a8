var stream = require('stream');
(async function () {
  for await (var x of stream.Readable.toWeb(stream.Readable.from(['a', 'b']))) console.log(x);
  var w = stream.Writable.toWeb(new stream.Writable({ write: function (c, e, cb) { console.log('w', String(c)); cb(); } })).getWriter();
  await w.write('oi');
  await w.close();
  var pair = stream.Duplex.toWeb(new stream.PassThrough());
  var writer = pair.writable.getWriter();
  writer.write(Buffer.from('ida'));
  writer.close();
  for await (var y of pair.readable) console.log(y);
})();
