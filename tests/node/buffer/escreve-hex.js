['ascii', 'base64', 'base64url', 'latin1', 'hex', 'ucs2', 'utf8'].forEach(function (k) {
  var b = Buffer.alloc(6);
  console.log(k, b[k + 'Write']('6162'), b, b.fill(0)[k + 'Write']('6162', 4), b, b.fill(0)[k + 'Write']('6162', 1, 2), b);
});
