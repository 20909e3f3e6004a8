['UInt8', 'UInt16LE', 'UInt16BE', 'UInt32LE', 'UInt32BE', 'UIntLE', 'UIntBE'].forEach(function (k) {
  var other = k.replace('UInt', 'Uint');
  console.log(k, Buffer.prototype['read' + k] === Buffer.prototype['read' + other], Buffer.prototype['write' + k] === Buffer.prototype['write' + other]);
});
