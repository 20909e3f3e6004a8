// O que assinar e conferir recusam.
'use strict';
const crypto = require('crypto');
const { read, pair } = require('../tls/fixtures/certs');
const { key, cert } = pair('server');
const attempt = (name, f) => {
  try { console.log(name, f()); } catch (error) { console.log(name, '-', error.name, error.code, error.message); }
};
attempt('algoritmo', () => crypto.createSign('x'));
attempt('algoritmo que não é texto', () => crypto.createSign(1));
attempt('sem chave', () => crypto.createSign('sha256').sign());
attempt('chave que não é', () => crypto.createSign('sha256').sign('x'));
attempt('dados', () => crypto.createSign('sha256').update(1));
attempt('certificado para assinar', () => crypto.createSign('sha256').sign(cert));
attempt('pública para assinar', () => crypto.createSign('sha256').sign(crypto.createPublicKey(cert)));
attempt('secreta para assinar', () => crypto.createSign('sha256').sign(crypto.createSecretKey('abc')));
attempt('chave do tipo errado', () => crypto.createVerify('sha256').verify(1, 'x'));
attempt('assinatura do tipo errado', () => crypto.createVerify('sha256').verify(cert, 1));
attempt('duas vezes', () => { const s = crypto.createSign('sha256'); s.sign(key); return s.sign(key); });
attempt('dsaEncoding', () => crypto.createSign('sha256').sign({ key, dsaEncoding: 'x' }));
attempt('padding', () => crypto.createSign('sha256').sign({ key, padding: 'x' }));
attempt('saltLength', () => crypto.createSign('sha256').sign({ key, saltLength: 1.5 }));
attempt('sign', () => crypto.sign('sha256', 1, key));
attempt('sign de texto', () => crypto.sign('sha256', 'texto', key).length);
attempt('verify', () => crypto.verify('sha256', Buffer.alloc(1), cert, 'texto'));
attempt('callback', () => crypto.sign('sha256', Buffer.alloc(1), key, 1));
attempt('assinatura mal feita', () => crypto.verify('sha256', Buffer.alloc(1), cert, Buffer.alloc(3)));
