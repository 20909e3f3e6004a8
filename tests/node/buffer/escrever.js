var b = Buffer.alloc(10, '.');
console.log(b.write('abc'), String(b), b.write('XY', 5), String(b), b.write('12345', 8), String(b), b.write('zzz', 0, 2), String(b));
console.log(b.write('6869', 'hex'), String(b), b.write('7a7a', 3, 'hex'), String(b), b.write('6161', 4, 1, 'hex'), String(b), b.write('é', 9), b.write('aé', 8, 2), String(b));
console.log(Buffer.alloc(3).write('€uro'), Buffer.alloc(2).write('€'), Buffer.alloc(4).write('🙂x'), Buffer.alloc(3).write('🙂'), Buffer.alloc(5).write('abc', 'utf16le'), Buffer.alloc(4).write('YWJj', 'base64'));
console.log(b.write('', 3), b.write('q', undefined, undefined, 'hex'), b.write('k', 10), b.write('abc', 1, 100 > 5 ? 5 : 0));
[[5], [null], ['a', -1], ['a', 11], ['a', 0, 11], ['a', '1', 'zz'], ['a', 0, 'zz'], ['a', 1.5], ['a', null]].forEach(function (args) {
  try { console.log(b.write.apply(b, args)); } catch (e) { console.log(e.name, e.code, e.message); }
});
