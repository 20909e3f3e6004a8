['', 'a', 'ab', 'aBcD', 'abcxx1', 'abc', 'zz', '0x12', 'ab cd', 'é0'].forEach(function (s) {
  console.log(JSON.stringify(s), Buffer.from(s, 'hex'), Buffer.byteLength(s, 'hex'));
});
