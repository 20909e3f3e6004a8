var a = Buffer.from('abcdefgh');
var s = a.slice(2, 5);
s[0] = 90; console.log(String(a), String(s), s.length, Buffer.isBuffer(s), s instanceof Buffer, s.buffer === a.buffer, s.byteOffset - a.byteOffset);
console.log(String(a.slice(-3)), String(a.slice(-3, -1)), String(a.slice(6, 2)), String(a.slice(3)), String(a.slice(0, 100)), String(a.slice(undefined, 2)), String(a.slice(1.7, '3')), String(a.subarray(1, -1)), a.slice(8).length, a.slice(100).length);
var ss = s.slice(1).slice(1); ss[0] = 33; console.log(String(a), String(s.slice(0, 0)));
console.log(Buffer.isBuffer(a.subarray(1)), a.subarray(2, 4).toString(), a.slice(1, 3).equals(Buffer.from('bZ')));
