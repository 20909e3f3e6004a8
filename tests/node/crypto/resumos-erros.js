// createHash: o que não serve, com o código e as palavras do Node.
const { createHash, createHmac, Hash } = require('crypto');
function tenta(nome, f) {
  try { console.log(nome, f()); } catch (e) { console.log(nome, e.name, e.code, e.message, Object.keys(e).join()); }
}
for (const nome of ['nada', '', 'sha-256x', 5, undefined, null, {}, Symbol('x')]) tenta('createHash', () => createHash(nome));
tenta('tamanho', () => createHash('sha256', { outputLength: 5 }));
tenta('tamanho', () => createHash('sha256', { outputLength: '5' }));
tenta('tamanho', () => createHash('sha256', { outputLength: -1 }));
tenta('tamanho', () => createHash('sha256', { outputLength: 1.5 }));
for (const dado of [5, null, undefined, {}, [1, 2], true, new ArrayBuffer(3)]) {
  tenta('update', () => createHash('md5').update(dado));
  tenta('update hmac', () => createHmac('md5', 'k').update(dado));
}
tenta('hex ímpar', () => createHash('md5').update('abc', 'hex'));
tenta('hex ímpar', () => createHash('md5').update('abc', 'HEX'));
tenta('duas vezes', () => { const h = createHash('md5'); h.digest(); return h.digest(); });
tenta('update depois', () => { const h = createHash('md5'); h.digest(); return h.update('x'); });
tenta('copy depois', () => { const h = createHash('md5'); h.digest(); return h.copy(); });
tenta('sem new', () => Hash('md5').update('abc').digest('hex'));
tenta('com new', () => new Hash('md5').update('abc').digest('hex'));
tenta('instanceof', () => [createHash('md5') instanceof Hash, createHash('md5') instanceof require('stream').Transform]);
