var b = Buffer.from('abcdef');
var s = b.subarray(1, 4);
s[0] = 90;
console.log(String(b), String(s), s.buffer === b.buffer, s.byteOffset - b.byteOffset, s instanceof Buffer);
console.log(String(b.subarray(-2)), String(b.subarray(4, 2)), String(b.subarray('1', '3')), String(b.slice(-4, -1)), String(b.subarray(NaN)));
