// sign, verify e generateKeyPair com callback: os dados são os da hora da chamada, e os erros da conta chegam nele.
'use strict';
const crypto = require('crypto');
const { pair } = require('../tls/fixtures/certs');
const { key, cert } = pair('server');
const curve = pair('ec');
const { publicKey, privateKey } = crypto.generateKeyPairSync('ed25519');

const attempt = (name, f) => new Promise((resolve) => {
  const tell = (error, result) => {
    if (error) console.log(name, '-', error.name, error.code, error.message, error.opensslErrorStack);
    else console.log(name, Buffer.isBuffer(result) ? result.length : result);
    resolve();
  };
  try { f(tell); } catch (error) { tell(error); console.log('na hora'); }
});

const tries = [
  ['os dados mudam depois', (done) => {
    const data = Buffer.from('dados'), signature = crypto.sign('sha256', data, key);
    crypto.verify('sha256', data, cert, signature, done);
    data[0] ^= 1;
    signature[0] ^= 1;
  }],
  ['resumo que não há', (done) => crypto.sign('x', Buffer.from('a'), key, done)],
  ['resumo que não há, sem callback', () => crypto.sign('x', Buffer.from('a'), key)],
  ['resumo que não serve', (done) => crypto.sign('shake128', Buffer.from('a'), key, done)],
  ['preenchimento', (done) => crypto.sign('sha256', Buffer.from('a'), { key, padding: 99 }, done)],
  ['preenchimento, sem callback', () => crypto.sign('sha256', Buffer.from('a'), { key, padding: 99 })],
  ['preenchimento que não é número', (done) => crypto.sign('sha256', Buffer.from('a'), { key, padding: 'x' }, done)],
  ['sal demais', (done) => crypto.sign('sha256', Buffer.from('a'), { key, padding: 6, saltLength: 9999 }, done)],
  ['sal sem pss', (done) => crypto.sign('sha256', Buffer.from('a'), { key, saltLength: 9999 }, done)],
  ['preenchimento de curva', (done) => crypto.sign('sha256', Buffer.from('a'), { key: curve.key, padding: 6, dsaEncoding: 'ieee-p1363' }, done)],
  ['sem chave', (done) => crypto.sign('sha256', Buffer.from('a'), undefined, done)],
  ['ed25519 com resumo', (done) => crypto.sign('sha256', Buffer.from('a'), privateKey, done)],
  ['ed25519', (done) => crypto.sign(null, Buffer.from('a'), privateKey, done)],
  ['ed25519 confere com resumo', (done) => crypto.verify('sha256', Buffer.from('a'), publicKey, Buffer.alloc(64), done)],
  ['não confere', (done) => crypto.verify('sha256', Buffer.from('a'), cert, Buffer.from('zz'), done)],
  ['curta demais', (done) => crypto.verify('sha256', Buffer.from('a'), { key: curve.cert, dsaEncoding: 'ieee-p1363' }, Buffer.alloc(3), done)],
  ['chave que não assina', (done) => crypto.sign(null, Buffer.from('a'), crypto.generateKeyPairSync('x25519').privateKey, done)],
  ['rsa pequena', (done) => crypto.generateKeyPair('rsa', { modulusLength: 10 }, done)],
  ['rsa pequena, sem callback', () => crypto.generateKeyPairSync('rsa', { modulusLength: 10 })],
  ['curva que não é', (done) => crypto.generateKeyPair('ec', { namedCurve: '' }, done)],
];
tries.reduce((before, [name, f]) => before.then(() => attempt(name, f)), Promise.resolve());
