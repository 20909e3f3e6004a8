['utf8', 'ucs2', 'latin1', 'ascii', 'base64', 'base64url', 'hex', 'binary', 'UTF-8', 'nada', undefined].forEach(function (e) {
  console.log(e, Buffer.byteLength('aé€😀', e), Buffer.byteLength('YWJj', e), Buffer.byteLength('YQ==', e));
});
