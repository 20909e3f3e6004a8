var texts = ['', 'a', 'ab', 'abc', 'olá', '€ 🙂', '\u0000\u0001', 'ÿ\u0100\uffff'];
['utf8', 'UTF-8', 'latin1', 'binary', 'ascii', 'utf16le', 'UCS-2', 'ucs2', 'base64', 'base64url', 'hex'].forEach(function (e) {
  texts.forEach(function (t) {
    console.log(e, escape(t), Buffer.from(t).toString(e).length, escape(Buffer.from(t).toString(e)), Buffer.from(t, e), Buffer.byteLength(t, e));
  });
});
