// createPrivateKey, createPublicKey: as formas de as dar, o que dizem e como se escrevem.
'use strict';
const crypto = require('crypto');
const { read, pair } = require('../tls/fixtures/certs');
const { key, cert } = pair('server');
const secret = crypto.createPrivateKey(key);
const open = crypto.createPublicKey(cert);
console.log(secret.type, secret.asymmetricKeyType, secret.asymmetricKeyDetails.modulusLength, secret.constructor.name);
console.log(open.type, open.asymmetricKeyType, open instanceof crypto.KeyObject, String(open), Object.prototype.toString.call(open));
console.log(crypto.createPublicKey(secret).equals(open), crypto.createPublicKey(key).equals(open), secret.equals(open), secret.equals(crypto.createPrivateKey(String(key))));
const ec = crypto.createPrivateKey(pair('ec').key);
console.log(ec.asymmetricKeyType, ec.asymmetricKeyDetails, crypto.createPublicKey(ec).export({ type: 'spki', format: 'der' }).toString('hex'));
for (const [k, types] of [[secret, ['pkcs1', 'pkcs8']], [ec, ['sec1', 'pkcs8']], [open, ['pkcs1', 'spki']]]) {
  for (const type of types) {
    const pem = k.export({ type, format: 'pem' });
    const der = k.export({ type, format: 'der' });
    const again = k.type === 'private' ? crypto.createPrivateKey : crypto.createPublicKey;
    console.log(type, pem, der.length, again(pem).equals(k), again({ key: der, format: 'der', type }).equals(k));
  }
}
const locked = secret.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'segredo' });
console.log(locked.split('\n')[0], crypto.createPrivateKey({ key: locked, passphrase: 'segredo' }).equals(secret));
console.log(crypto.createPrivateKey({ key: read('server-key-encrypted.pem'), passphrase: Buffer.from('segredo') }).equals(secret));
const { isKeyObject } = require('util').types;
console.log(isKeyObject(secret), isKeyObject(open), isKeyObject({}), isKeyObject(crypto.createSecretKey('a')));
