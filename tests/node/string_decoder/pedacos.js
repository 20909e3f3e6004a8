// Qualquer corte dá o mesmo texto.
var StringDecoder = require('string_decoder').StringDecoder;
var text = 'aé€🙂ç\u0000ß∑中文😀.', seed = 7;
['utf8', 'utf16le'].forEach(function (e) {
  var bytes = Buffer.from(text + text, e), wrong = 0;
  for (var t = 0; t < 300; t++) {
    var d = new StringDecoder(e), out = '', at = 0;
    while (at < bytes.length) { seed = (seed * 1103515245 + 12345) & 0x7fffffff; var n = 1 + (seed >> 8) % 6; out += d.write(bytes.slice(at, at + n)); at += n; }
    out += d.end();
    if (out !== text + text) wrong++;
  }
  console.log(e, wrong);
});
