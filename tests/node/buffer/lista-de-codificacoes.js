['utf8', 'utf-8', 'UTF8', 'ucs2', 'ucs-2', 'utf16le', 'utf-16le', 'latin1', 'binary', 'base64', 'base64url', 'hex', 'ascii', '', 'utf7', 'utf16', null, undefined, 5].forEach(function (e) {
  console.log(e, Buffer.isEncoding(e));
});
