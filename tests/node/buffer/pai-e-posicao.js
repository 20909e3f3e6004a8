var memory = new ArrayBuffer(8);
var b = Buffer.from(memory, 2, 4);
console.log(b.parent === memory, b.offset, b.byteOffset, b.buffer === memory, b.length, b.byteLength);
console.log(Buffer.prototype.parent, Buffer.prototype.offset, require('buffer').kStringMaxLength > 5e8);
