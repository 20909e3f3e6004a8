(async function () {
  for (var format of ['gzip', 'deflate', 'deflate-raw']) {
    var out = new Blob(['oi '.repeat(1000)]).stream().pipeThrough(new CompressionStream(format)).pipeThrough(new DecompressionStream(format));
    var text = '';
    for await (var x of out.pipeThrough(new TextDecoderStream())) text += x;
    console.log(format, text.length, text.slice(0, 6));
  }
  try { new CompressionStream('zip'); } catch (e) { console.log(e.code, e.message); }
  try { new DecompressionStream(); } catch (e) { console.log(e.code); }
})();
