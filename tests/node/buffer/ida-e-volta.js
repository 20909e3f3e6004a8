var all = Buffer.from(Array.from({ length: 256 }, function (x, i) { return i; }));
['latin1', 'binary', 'base64', 'base64url', 'hex', 'ucs2'].forEach(function (e) {
  console.log(e, Buffer.from(all.toString(e), e).equals(all));
});
console.log(all.toString('ascii').length, all.toString('utf8').length);
