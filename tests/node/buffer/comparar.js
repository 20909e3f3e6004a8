function b(s) { return Buffer.from(s); }
console.log(Buffer.compare(b('a'), b('b')), Buffer.compare(b('b'), b('a')), Buffer.compare(b('a'), b('a')), Buffer.compare(b('a'), b('ab')), Buffer.compare(b(''), b('')), Buffer.compare(b([255]), b([1])));
console.log([b('c'), b('a'), b('b')].sort(Buffer.compare).join());
console.log(b('abc').equals(b('abc')), b('abc').equals(b('abd')), b('abc').equals(new Uint8Array([97, 98, 99])), b('').equals(b('')));
console.log(b('xabcx').compare(b('abc'), 0, 3, 1, 4), b('abc').compare(b('zabc'), 1), b('abc').compare(b('abc'), 0, 0), b('abc').compare(b('abc'), 0, 3, 3), b('abc').compare(b('abc'), 3, 3, 3));
[function () { b('a').equals('a'); }, function () { b('a').compare('a'); }, function () { Buffer.compare('a', b('a')); }, function () { Buffer.compare(b('a'), 5); }, function () { b('a').compare(b('a'), 0, 5); }, function () { b('a').compare(b('a'), 0, 1, 0, 9); }, function () { b('a').compare(b('a'), '1'); }].forEach(function (f) {
  try { f(); console.log('?'); } catch (e) { console.log(e.name, e.code, e.message); }
});
