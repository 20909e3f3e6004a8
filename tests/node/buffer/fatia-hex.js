var b = Buffer.from('olá');
['ascii', 'base64', 'base64url', 'latin1', 'hex', 'ucs2', 'utf8'].forEach(function (k) {
  console.log(k, JSON.stringify([b[k + 'Slice'](), b[k + 'Slice'](1), b[k + 'Slice'](1, 3), b[k + 'Slice'](3, 1), b[k + 'Slice'](undefined, 2)]));
});
