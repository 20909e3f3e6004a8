var StringDecoder = require('string_decoder').StringDecoder;
['hex', 'latin1', 'binary', 'ascii'].forEach(function (e) {
  var d = new StringDecoder(e);
  console.log(d.encoding, escape(d.write(Buffer.from([0xe2, 0x41]))), escape(d.end(Buffer.from([0x82]))), d.lastNeed);
});
console.log(new StringDecoder('UTF-8').encoding, new StringDecoder().encoding, new StringDecoder(null).encoding, new StringDecoder('UCS2').encoding);
[1, 'nada', {}].forEach(function (e) { try { new StringDecoder(e); } catch (x) { console.log(x.name, x.code, x.message); } });
[null, 5, {}, undefined].forEach(function (x) { try { console.log(new StringDecoder().write(x)); } catch (e) { console.log(e.name, e.code, e.message); } });
console.log(new StringDecoder().write(new Uint8Array([65])), new StringDecoder().write(new DataView(new ArrayBuffer(1))).length);
