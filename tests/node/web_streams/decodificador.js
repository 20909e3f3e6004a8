var web = require('stream/web');
(async function () {
  var d = new web.TextDecoderStream('utf-8', { fatal: true, ignoreBOM: true });
  console.log(d.encoding, d.fatal, d.ignoreBOM, d.readable instanceof web.ReadableStream, d.writable instanceof web.WritableStream);
  try { for await (var x of web.ReadableStream.from([Buffer.from([0xff])]).pipeThrough(d)) console.log(x); } catch (e) { console.log(e.name); }
  var e = new web.TextEncoderStream();
  console.log(e.encoding, e);
  var b = new web.ByteLengthQueuingStrategy({ highWaterMark: 4 });
  console.log(b.highWaterMark, b.size({ byteLength: 3 }));
  try { new web.TextDecoderStream('nada'); } catch (x) { console.log(x.name); }
})();
