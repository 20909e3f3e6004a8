var u16 = new Uint16Array([0x6161, 0x6262, 0x6363]);
console.log(Buffer.copyBytesFrom(u16), Buffer.copyBytesFrom(u16, 1), Buffer.copyBytesFrom(u16, 1, 1), Buffer.copyBytesFrom(u16, 9));
var copy = Buffer.copyBytesFrom(u16);
copy[0] = 0;
console.log(u16[0].toString(16));
[['x'], [u16, -1], [u16, 0, -1], [u16, 1.5]].forEach(function (a) {
  try { Buffer.copyBytesFrom.apply(null, a); } catch (e) { console.log(e.code, e.message); }
});
