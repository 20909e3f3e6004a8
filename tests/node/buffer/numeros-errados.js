var b = Buffer.alloc(4);
[function () { b.readUInt8(4); }, function () { b.readUInt8(-1); }, function () { b.readUInt8(1.5); }, function () { b.readUInt8('1'); }, function () { b.readUInt8(null); }, function () { b.readUInt8({}); }, function () { b.readUInt32LE(1); }, function () { b.readDoubleLE(0); }, function () { b.readUInt8(NaN); }, function () { b.readUInt8(Infinity); },
  function () { b.writeUInt8(256); }, function () { b.writeUInt8(-1); }, function () { b.writeInt8(128); }, function () { b.writeUInt16LE(65536); }, function () { b.writeInt16BE(-32769); }, function () { b.writeUInt32LE(Math.pow(2, 32)); }, function () { b.writeInt32LE(Math.pow(2, 31)); }, function () { b.writeUInt8(1, 4); }, function () { b.writeUInt8(1, '0'); }, function () { b.writeDoubleBE(1, 1); }, function () { b.writeUInt8(Infinity); }].forEach(function (f) {
  try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); }
});
console.log(b.writeUInt8(NaN), b.writeUInt8(undefined), b.writeInt8(), b);
