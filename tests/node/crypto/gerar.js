// generateKeyPair e generateKeyPairSync: rsa, curvas, ed25519.
'use strict';
const crypto = require('crypto');
const { promisify } = require('util');
const show = ({ publicKey, privateKey }) => {
  const signature = privateKey.asymmetricKeyType[0] === 'x' ? null : crypto.sign(null, Buffer.from('x'), privateKey);
  return [publicKey.type, privateKey.type, publicKey.asymmetricKeyType, privateKey.asymmetricKeyDetails.namedCurve,
    crypto.createPublicKey(privateKey).equals(publicKey), signature && crypto.verify(null, Buffer.from('x'), publicKey, signature)];
};
console.log(show(crypto.generateKeyPairSync('rsa', { modulusLength: 1024 })));
console.log(show(crypto.generateKeyPairSync('ec', { namedCurve: 'prime256v1' })));
console.log(show(crypto.generateKeyPairSync('ec', { namedCurve: 'P-384' })));
for (const type of ['ed25519', 'ed448', 'x25519', 'x448']) console.log(show(crypto.generateKeyPairSync(type)));
const text = crypto.generateKeyPairSync('rsa', {
  modulusLength: 1024,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'der' },
});
console.log(text.publicKey.split('\n')[0], Buffer.isBuffer(text.privateKey));
crypto.generateKeyPair('rsa', { modulusLength: 1024 }, (error, publicKey, privateKey) => {
  console.log(error, show({ publicKey, privateKey }));
  promisify(crypto.generateKeyPair)('ec', { namedCurve: 'secp256k1' }).then((both) => console.log(Object.keys(both), show(both)));
});
console.log('depois');
const attempt = (name, f) => {
  try { console.log(name, f()); } catch (error) { console.log(name, '-', error.name, error.code, error.message); }
};
attempt('curva', () => crypto.generateKeyPairSync('ec', { namedCurve: 'x' }));
attempt('sem curva', () => crypto.generateKeyPairSync('ec', {}));
attempt('sem tamanho', () => crypto.generateKeyPairSync('rsa', {}));
attempt('sem opções', () => crypto.generateKeyPairSync('rsa'));
attempt('tipo', () => crypto.generateKeyPairSync('x'));
attempt('tipo que não é texto', () => crypto.generateKeyPairSync(1));
attempt('sem callback', () => crypto.generateKeyPair('rsa', { modulusLength: 512 }));
