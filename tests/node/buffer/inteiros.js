var b = Buffer.from([0x01, 0x82, 0x03, 0x84, 0xff, 0xfe, 0x7f, 0x80]);
['UInt8', 'Int8', 'UInt16LE', 'UInt16BE', 'Int16LE', 'Int16BE', 'UInt32LE', 'UInt32BE', 'Int32LE', 'Int32BE'].forEach(function (k) {
  var size = /8/.test(k) ? 1 : /16/.test(k) ? 2 : 4, row = [];
  for (var i = 0; i + size <= 8; i++) row.push(b['read' + k](i));
  console.log(k, row.join(' '), b['read' + k]());
  var w = Buffer.alloc(8);
  var values = k[0] === 'U' ? [0, 1, Math.pow(2, size * 8) - 1, 100.7, '65'] : [0, -1, Math.pow(2, size * 8 - 1) - 1, -Math.pow(2, size * 8 - 1), -1.9, '-65'];
  console.log(values.map(function (v) { var n = w['write' + k](v, 2); return n + ':' + w.toString('hex'); }).join(' '));
});
console.log(b.readUint8(1), b.readUint16LE(1), b.writeUint32BE(5, 0), b);
