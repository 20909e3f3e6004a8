// crypto.hash: um resumo inteiro numa chamada.
const crypto = require('crypto');
function tenta(f) {
  try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); }
}
tenta(() => crypto.hash('md5', 'abc'));
tenta(() => crypto.hash('sha1', 'ação', 'base64'));
tenta(() => crypto.hash('sha1', Buffer.from('ação'), 'base64url'));
tenta(() => crypto.hash('sha256', new Uint8Array(3), 'buffer'));
tenta(() => crypto.hash('sha256', new DataView(new ArrayBuffer(4)), 'BUFFER'));
tenta(() => crypto.hash('SHA512', '', 'HEX'));
tenta(() => crypto.hash('sha3-256', ''));
tenta(() => crypto.hash('shake128', 'abc'));
tenta(() => crypto.hash('nada', 'abc'));
tenta(() => crypto.hash(5, 'abc'));
tenta(() => crypto.hash('md5'));
tenta(() => crypto.hash('md5', 5));
tenta(() => crypto.hash('md5', new ArrayBuffer(1)));
tenta(() => crypto.hash('md5', 'abc', 'nada'));
tenta(() => crypto.hash('md5', 'abc', 5));
tenta(() => crypto.hash('md5', 'abc', null));
