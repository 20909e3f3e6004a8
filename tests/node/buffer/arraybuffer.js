var ab = new ArrayBuffer(8);
var v = new Uint8Array(ab);
var b = Buffer.from(ab, 2, 4);
b[0] = 7; v[3] = 8;
console.log(b, v[2], b.length, b.byteOffset, b.buffer === ab, b.byteLength);
console.log(Buffer.from(ab).length, Buffer.from(ab, 5).length, Buffer.from(ab, 8).length, Buffer.from(ab, 1, 'x').length, Buffer.from(ab, 'q', '3').length);
[[ab, 9], [ab, -1], [ab, 4, 5], [ab, 0, 9]].forEach(function (args) {
  try { Buffer.from.apply(null, args); } catch (e) { console.log(e.name, e.code, e.message); }
});
var w = new Uint16Array([1, 2, 3]);
console.log(Buffer.copyBytesFrom(w), Buffer.copyBytesFrom(w, 1), Buffer.copyBytesFrom(w, 1, 1), Buffer.copyBytesFrom(w, 9));
[[5], [w, -1], [w, 0, 1.5]].forEach(function (args) {
  try { Buffer.copyBytesFrom.apply(null, args); } catch (e) { console.log(e.name, e.code, e.message); }
});
