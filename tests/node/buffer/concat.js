console.log(Buffer.concat([]), Buffer.concat([Buffer.from('a'), Buffer.from('bc'), new Uint8Array([100])]).toString());
console.log(Buffer.concat([Buffer.from('abcdef')], 3), Buffer.concat([Buffer.from('ab')], 5), Buffer.concat([Buffer.from('ab'), Buffer.from('cd')], 3), Buffer.concat([Buffer.from('a')], 0));
[['x'], [[1]], [[Buffer.from('a'), 'b']], [[Buffer.from('a')], -1], [[Buffer.from('a')], '3'], [[Buffer.from('a')], 1.5]].forEach(function (args) {
  try { console.log(Buffer.concat.apply(null, args)); } catch (e) { console.log(e.name, e.code, e.message.replace(/<= \d+/, '<= MAX')); }
});
