var b = Buffer.from([0x01, 0x82, 0x03, 0x84, 0xff, 0xfe, 0x7f, 0x80]);
for (var n = 1; n <= 6; n++) {
  console.log(n, b.readUIntLE(1, n), b.readUIntBE(1, n), b.readIntLE(2, n), b.readIntBE(2, n));
  var w = Buffer.alloc(8);
  console.log(w.writeUIntLE(Math.pow(2, 8 * n) - 2, 0, n), w, w.writeIntBE(-Math.pow(2, 8 * n - 1), 1, n), w, w.writeIntLE(-5, 0, n), w);
}
[function () { b.readUIntLE(); }, function () { b.readUIntLE(0); }, function () { b.readUIntLE(0, 7); }, function () { b.readUIntLE(0, 0); }, function () { b.readUIntLE(3, 6); }, function () { b.readIntBE(0, '3'); }, function () { b.readUIntBE(0, 2.5); },
  function () { b.writeUIntLE(256, 0, 1); }, function () { b.writeUIntLE(Math.pow(2, 40), 0, 5); }, function () { b.writeIntLE(128, 0, 1); }, function () { b.writeIntBE(-Math.pow(2, 47) - 1, 0, 6); }, function () { b.writeUIntBE(1, undefined, 2); }, function () { b.writeUIntBE(1, 0); }].forEach(function (f) {
  try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); }
});
