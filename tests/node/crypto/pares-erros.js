// Chaves que não se leem, e formatos que não servem.
'use strict';
const crypto = require('crypto');
const { read, pair } = require('../tls/fixtures/certs');
const { key, cert } = pair('server');
const attempt = (name, f) => {
  try { console.log(name, f().type); } catch (error) { console.log(name, '-', error.name, error.code, error.message); }
};
attempt('texto', () => crypto.createPrivateKey('x'));
attempt('texto', () => crypto.createPublicKey('x'));
attempt('número', () => crypto.createPrivateKey(1));
attempt('nada', () => crypto.createPublicKey());
attempt('certificado', () => crypto.createPrivateKey(cert));
attempt('sem senha', () => crypto.createPrivateKey(read('server-key-encrypted.pem')));
attempt('senha errada', () => crypto.createPrivateKey({ key: read('server-key-encrypted.pem'), passphrase: 'x' }));
attempt('de pública a pública', () => crypto.createPublicKey(crypto.createPublicKey(cert)));
attempt('de privada a privada', () => crypto.createPrivateKey(crypto.createPrivateKey(key)));
attempt('der sem tipo', () => crypto.createPrivateKey({ key: Buffer.from('x'), format: 'der' }));
attempt('formato', () => crypto.createPrivateKey({ key, format: 'x' }));
attempt('tipo', () => crypto.createPublicKey({ key, format: 'der', type: 'sec1' }));
const secret = crypto.createPrivateKey(key);
const ec = crypto.createPrivateKey(pair('ec').key);
attempt('export', () => secret.export());
attempt('export sem tipo', () => secret.export({ format: 'pem' }));
attempt('export sem formato', () => secret.export({ type: 'pkcs8' }));
attempt('export de cifra', () => secret.export({ type: 'pkcs8', format: 'pem', cipher: 'x', passphrase: 'a' }));
attempt('pkcs1 de curva', () => ec.export({ type: 'pkcs1', format: 'pem' }));
attempt('sec1 de rsa', () => secret.export({ type: 'sec1', format: 'pem' }));
attempt('spki de privada', () => secret.export({ type: 'spki', format: 'pem' }));
attempt('equals', () => secret.equals(1));
