var b = Buffer.from('abcdefgh');
console.log(b.toString('utf8', 2), b.toString('utf8', 2, 5), b.toString('utf8', -3, 3), b.toString('utf8', 5, 2) === '', b.toString('utf8', 0, 100), b.toString(undefined, 1, 3), b.toString('utf8', '2', '4'), b.toString('utf8', 1.9, 3.9), b.toString('utf8', NaN, 2));
console.log(b.toString('hex', 6), b.toLocaleString('latin1'), String(b), b + '', [Buffer.from('a'), Buffer.from('b')].join('-'));
['zz', null, '', 5, {}].forEach(function (e) {
  try { console.log(b.toString(e)); } catch (x) { console.log(x.name, x.code, x.message); }
});
console.log(b.toString('zz', 5, 5) === '');
