console.log(Buffer.alloc(5).fill('ab'), Buffer.alloc(5).fill('ab', 1), Buffer.alloc(5).fill('ab', 1, 4), Buffer.alloc(5).fill(257), Buffer.alloc(3).fill(-1), Buffer.alloc(4).fill(1.9));
console.log(Buffer.alloc(5).fill('é'), Buffer.alloc(3).fill('é'), Buffer.alloc(4).fill('é', 'latin1'), Buffer.alloc(5).fill('0a0b', 1, 'hex'), Buffer.alloc(5).fill('YQ==', 0, 3, 'base64'));
console.log(Buffer.alloc(3, 9).fill(''), Buffer.alloc(3, 9).fill(), Buffer.alloc(3, 9).fill(null), Buffer.alloc(3, 9).fill(true), Buffer.alloc(4).fill(new Uint8Array([1, 2, 3])), Buffer.alloc(3, 1).fill(5, 2, 2), Buffer.alloc(3, 1).fill(5, 9));
var big = Buffer.alloc(1000).fill('abc'); console.log(big.toString('latin1', 990), big.slice(3, 6).toString());
[['a', -1], ['a', 0, 99], ['a', 'nada'], ['a', 0, 1, 'nada'], [1, 0.5], [1, '0'], ['a', 0, 1, 5], ['zz', 'hex'], [Buffer.alloc(0)]].forEach(function (args) {
  try { var b = Buffer.alloc(4); console.log(b.fill.apply(b, args)); } catch (e) { console.log(e.name, e.code, e.message.replace(/2147483646|4294967296/, 'MAX')); }
});
