var b = Buffer.from([0x80, 0x01, 0xff, 0xfe, 0x7f]);
console.log(b.readInt32LE(0), b.readInt32BE(1), b.readUint32LE(1), b.readUint32BE(0), b.readUintLE(0, 3), b.readUintBE(1, 4));
var w = Buffer.alloc(5);
console.log(w.writeInt32BE(-2, 1), w, w.writeUint32LE(0xdeadbeef), w, w.writeUintLE(0x123456, 0, 3), w, w.writeUintBE(0x123456, 2, 3), w);
['readUint32LE', 'readInt32BE'].forEach(function (m) { [-1, 2, 1.5, 'x'].forEach(function (at) { try { b[m](at); } catch (e) { console.log(e.code, e.message); } }); });
