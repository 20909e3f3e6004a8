// sign e verify, agora e com callback; e Ed25519, que não separa o resumo.
'use strict';
const crypto = require('crypto');
const { read, pair } = require('../tls/fixtures/certs');
const { key, cert } = pair('server');
const data = Buffer.from('dados');
console.log(crypto.sign('sha256', data, key).toString('hex'));
console.log(crypto.sign(null, data, key).equals(crypto.sign('sha256', data, key)));
console.log(crypto.verify('sha256', data, cert, crypto.sign('sha256', data, key)));
console.log(crypto.verify('sha256', new Uint8Array(data), { key: cert }, crypto.sign('sha256', data, { key })));
const seed = Buffer.from('302e020100300506032b657004220420' + '11'.repeat(32), 'hex');
const ed = crypto.createPrivateKey({ key: seed, format: 'der', type: 'pkcs8' });
const signature = crypto.sign(null, data, ed);
console.log(ed.asymmetricKeyType, signature.toString('hex'));
console.log(crypto.verify(null, data, crypto.createPublicKey(ed), signature), crypto.verify(null, Buffer.from('x'), ed, signature));
crypto.sign('sha256', data, key, (error, bytes) => {
  console.log(error, bytes.length);
  crypto.verify('sha256', data, cert, bytes, (error, ok) => console.log(error, ok));
});
console.log('depois');
