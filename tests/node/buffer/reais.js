var b = Buffer.alloc(8);
[0, -0, 1, -1.5, 3.14159, 1e300, -1e-300, Infinity, NaN, 16777217, '2.5'].forEach(function (v) {
  b.fill(0); console.log(String(v), b.writeFloatLE(v), b, b.readFloatLE(0), b.writeFloatBE(v, 4), b, b.readFloatBE(4));
  b.fill(0); console.log(b.writeDoubleLE(v, 0), b, b.readDoubleLE(), b.writeDoubleBE(v), b, b.readDoubleBE());
});
