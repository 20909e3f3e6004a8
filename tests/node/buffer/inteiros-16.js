var b = Buffer.from([0x80, 0x01, 0xff, 0xfe]);
console.log(b.readUInt16LE(0), b.readUInt16BE(0), b.readUint16LE(1), b.readUint16BE(1), b.readInt16LE(1), b.readInt16BE(0), b.readInt8(0), b.readInt8(1));
var w = Buffer.alloc(4);
console.log(w.writeUInt16BE(0x1234), w, w.writeUint16LE(0x1234, 2), w, w.writeUint16BE(0xfffe, 1), w, w.writeInt16LE(-2), w, w.writeInt16BE(-32768, 2), w, w.writeUint8(255, 3), w);
['writeInt16LE', 'writeUInt16BE', 'writeInt8'].forEach(function (m) { try { w[m](70000); } catch (e) { console.log(e.code, e.message); } });
