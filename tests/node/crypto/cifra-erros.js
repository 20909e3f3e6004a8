// As cifras: chaves e ivs que não servem, dados estragados, chamadas fora de hora.
const { createCipheriv, createDecipheriv, Cipheriv, Decipheriv } = require('crypto');
function tenta(nome, f) {
  try { const r = f(); console.log(nome, r && r.constructor.name); } catch (e) {
    console.log(nome, e.name, e.code, e.message, Object.keys(e).map((k) => k + '=' + e[k]).join());
  }
}
const cbc = () => createCipheriv('aes-128-cbc', Buffer.alloc(16), Buffer.alloc(16));
const abre = () => createDecipheriv('aes-128-cbc', Buffer.alloc(16), Buffer.alloc(16));
tenta('nome', () => createCipheriv('nada', Buffer.alloc(16), Buffer.alloc(16)));
tenta('nome', () => createCipheriv(5));
tenta('nome', () => createCipheriv());
for (const n of [0, 1, 15, 17, 32]) tenta('chave ' + n, () => createCipheriv('aes-128-cbc', Buffer.alloc(n), Buffer.alloc(16)));
for (const n of [0, 1, 15, 17]) tenta('iv ' + n, () => createCipheriv('aes-128-cbc', Buffer.alloc(16), Buffer.alloc(n)));
tenta('iv', () => createCipheriv('aes-128-cbc', Buffer.alloc(16), null));
tenta('iv', () => createCipheriv('aes-128-cbc', Buffer.alloc(16)));
tenta('iv', () => createCipheriv('aes-128-cbc', Buffer.alloc(16), 5));
tenta('ecb', () => createCipheriv('aes-128-ecb', Buffer.alloc(16), Buffer.alloc(16)));
tenta('chave', () => createCipheriv('aes-128-cbc', 5, Buffer.alloc(16)));
tenta('chave', () => createCipheriv('aes-128-cbc', null, Buffer.alloc(16)));
tenta('encoding', () => createCipheriv('aes-128-cbc', 'x', Buffer.alloc(16), { encoding: 5 }));
for (const dado of [5, null, undefined, {}, new ArrayBuffer(2)]) tenta('update', () => cbc().update(dado));
tenta('duas vezes', () => { const c = cbc(); c.final(); return c.final(); });
tenta('update depois', () => { const c = cbc(); c.final(); return c.update('x'); });
tenta('padding depois', () => { const c = cbc(); c.final(); return c.setAutoPadding(); });
tenta('aad depois', () => { const c = createCipheriv('aes-128-gcm', Buffer.alloc(16), Buffer.alloc(12)); c.final(); return c.setAAD('x'); });
tenta('sem margem', () => { const c = cbc().setAutoPadding(false); c.update('abc'); return c.final(); });
tenta('vazio', () => abre().final());
tenta('curto', () => { const d = abre(); d.update(Buffer.alloc(5)); return d.final(); });
tenta('estragado', () => { const d = abre(); d.update(Buffer.alloc(32)); return d.final(); });
tenta('estragado, sem margem', () => { const d = abre().setAutoPadding(false); d.update(Buffer.alloc(32)); return d.final(); });
tenta('sem new', () => Cipheriv('aes-128-cbc', Buffer.alloc(16), Buffer.alloc(16)));
tenta('sem new', () => Decipheriv('aes-128-cbc', Buffer.alloc(16), Buffer.alloc(16)));
console.log(cbc() instanceof Cipheriv, abre() instanceof Decipheriv, cbc() instanceof require('stream').Duplex);
