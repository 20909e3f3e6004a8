var StringDecoder = require('string_decoder').StringDecoder;
['base64', 'base64url'].forEach(function (e) {
  var d = new StringDecoder(e);
  [[1], [2, 3], [4, 5, 6, 7], [], [0xfb, 0xff]].forEach(function (p) { console.log(e, d.write(Buffer.from(p)), d.lastNeed, d.lastTotal); });
  console.log(d.end(), d.end(Buffer.from([9])));
});
