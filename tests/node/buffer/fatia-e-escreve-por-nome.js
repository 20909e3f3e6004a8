var b = Buffer.from('n?o>');
console.log(b.ucs2Slice(0, 4).length, b.base64Slice(), b.base64urlSlice(), b.asciiSlice(), b.latin1Slice(), b.hexSlice(), b.utf8Slice());
var w = Buffer.alloc(4);
console.log(w.asciiWrite('ab'), w.base64Write('bj9v'), w.base64urlWrite('bj9v', 1), w.ucs2Write('€'), w.latin1Write('é', 3), w);
