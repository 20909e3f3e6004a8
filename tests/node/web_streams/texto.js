(async function () {
  var e = new TextEncoderStream();
  console.log(e.encoding);
  for await (var x of ReadableStream.from(['é', '\ud83d', '\ude00', '\ud83d']).pipeThrough(e)) console.log(x);
  var d = new TextDecoderStream();
  console.log(d.encoding, d.fatal, d.ignoreBOM);
  for await (var y of ReadableStream.from([Buffer.from([0xc3]), Buffer.from([0xa9, 0x61])]).pipeThrough(d)) console.log(y);
})();
