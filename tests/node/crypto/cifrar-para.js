// publicEncrypt e privateDecrypt: só o dono da chave lê.
'use strict';
const crypto = require('crypto');
const { read, pair } = require('../tls/fixtures/certs');
const { key, cert } = pair('server');
const data = Buffer.from('segredo');
const { RSA_PKCS1_PADDING, RSA_PKCS1_OAEP_PADDING } = crypto.constants;
for (const options of [{}, { padding: RSA_PKCS1_OAEP_PADDING }, { oaepHash: 'sha256' }]) {
  const sealed = crypto.publicEncrypt({ key: cert, ...options }, data);
  console.log(sealed.length, String(crypto.privateDecrypt({ key, ...options }, sealed)));
}
console.log(String(crypto.privateDecrypt(key, crypto.publicEncrypt(cert, data))));
console.log(String(crypto.privateDecrypt(crypto.createPrivateKey(key), crypto.publicEncrypt(crypto.createPublicKey(cert), data))));
console.log(crypto.publicEncrypt({ key: cert, padding: RSA_PKCS1_PADDING }, data).length);
const attempt = (name, f) => {
  try { console.log(name, f()); } catch (error) { console.log(name, '-', error.name, error.code, error.message); }
};
attempt('não cabe', () => crypto.publicEncrypt(cert, Buffer.alloc(500)));
attempt('não é nosso', () => crypto.privateDecrypt(key, Buffer.alloc(256, 1)));
attempt('dados', () => crypto.publicEncrypt(cert, 1));
