var buffer = require('buffer');
[[], [0x61], [0xc3, 0xa9], [0xc3], [0xff], [0xed, 0xa0, 0x80], [0xf0, 0x9f, 0x98, 0x80], [0xc0, 0x80]].forEach(function (l) {
  console.log(l, buffer.isUtf8(Buffer.from(l)), buffer.isAscii(Uint8Array.from(l)));
});
console.log(buffer.isUtf8(new ArrayBuffer(2)), buffer.isAscii(new Uint16Array([1])));
try { buffer.isUtf8('a'); } catch (e) { console.log(e.code, e.message); }
try { buffer.isAscii({}); } catch (e) { console.log(e.code, e.message); }
