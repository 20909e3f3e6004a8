// createSign e createVerify: RSA (que assina sempre igual) e curvas.
'use strict';
const crypto = require('crypto');
const { read, pair } = require('../tls/fixtures/certs');
const rsa = pair('server');
const ec = pair('ec');
for (const algorithm of ['RSA-SHA256', 'sha256', 'SHA512', 'RSA-SHA1', 'sha384']) {
  const signature = crypto.createSign(algorithm).update('um ').update(Buffer.from('dois')).sign(rsa.key);
  console.log(algorithm, signature.toString('base64'));
  console.log(crypto.createVerify(algorithm).update('um dois').verify(rsa.cert, signature),
    crypto.createVerify(algorithm).update('outro').verify(rsa.cert, signature),
    crypto.createVerify(algorithm).update('um dois').verify(pair('client').cert, signature));
}
const text = crypto.createSign('sha256').update('x').sign(rsa.key, 'hex');
console.log(text, crypto.createVerify('sha256').update('x').verify(rsa.cert, text, 'hex'));
const der = crypto.createSign('sha256').update('x').sign(ec.key);
console.log(der[0], crypto.createVerify('sha256').update('x').verify(ec.cert, der), crypto.createVerify('sha256').update('y').verify(ec.cert, der));
const plain = crypto.createSign('sha256').update('x').sign({ key: ec.key, dsaEncoding: 'ieee-p1363' });
console.log(plain.length, crypto.createVerify('sha256').update('x').verify({ key: ec.cert, dsaEncoding: 'ieee-p1363' }, plain));
try {
  crypto.createVerify('sha256').update('x').verify({ key: ec.cert, dsaEncoding: 'ieee-p1363' }, plain.subarray(1));
} catch (error) {
  console.log(error.code, error.message);
}
const stream = crypto.createSign('sha256');
stream.write('x');
stream.end(() => console.log(stream.sign(rsa.key, 'hex') === text, stream instanceof crypto.Sign, crypto.Verify('sha1') instanceof crypto.Verify));
