// gcm, ocb e chacha20-poly1305: a etiqueta, os dados associados, e o que acontece se algo muda.
const { createCipheriv, createDecipheriv } = require('crypto');
function tenta(nome, f) {
  try { console.log(nome, f()); } catch (e) { console.log(nome, e.name, e.code, e.message); }
}
const chave = Buffer.alloc(32, 5);
for (const [nome, k, v, opcoes] of [['aes-128-gcm', 16, 12], ['aes-192-gcm', 24, 12], ['aes-256-gcm', 32, 12], ['aes-256-gcm', 32, 16], ['aes-256-gcm', 32, 1],
  ['aes-128-gcm', 16, 12, { authTagLength: 4 }], ['aes-128-gcm', 16, 12, { authTagLength: 13 }], ['chacha20-poly1305', 32, 12], ['chacha20-poly1305', 32, 12, { authTagLength: 16 }],
  ['aes-128-ocb', 16, 12, { authTagLength: 16 }], ['aes-128-ocb', 16, 12, { authTagLength: 8 }]]) {
  const c = createCipheriv(nome, chave.subarray(0, k), Buffer.alloc(v, 9), opcoes);
  console.log(nome, v, c.setAAD(Buffer.from('associado')) === c);
  const cifrado = Buffer.concat([c.update('segredo '), c.update('ação'), c.final()]);
  const etiqueta = c.getAuthTag();
  console.log(cifrado.toString('hex'), etiqueta.toString('hex'));
  const abre = (mexe) => {
    const partes = { cifrado: Buffer.from(cifrado), etiqueta: Buffer.from(etiqueta), aad: 'associado' };
    mexe(partes);
    const d = createDecipheriv(nome, chave.subarray(0, k), Buffer.alloc(v, 9), opcoes || { authTagLength: partes.etiqueta.length });
    d.setAAD(partes.aad);
    d.setAuthTag(partes.etiqueta);
    return d.update(partes.cifrado, null, 'utf8') + d.final('utf8');
  };
  tenta('inteiro', () => abre(() => {}));
  tenta('cifrado', () => abre((p) => { p.cifrado[0] ^= 1; }));
  tenta('etiqueta', () => abre((p) => { p.etiqueta[0] ^= 1; }));
  tenta('associado', () => abre((p) => { p.aad = 'outro'; }));
}
const gcm = (opcoes) => createDecipheriv('aes-128-gcm', Buffer.alloc(16), Buffer.alloc(12), opcoes);
tenta('sem etiqueta', () => { const d = gcm(); d.update('abc'); return d.final(); });
tenta('duas etiquetas', () => gcm().setAuthTag(Buffer.alloc(16)).setAuthTag(Buffer.alloc(16)));
for (const n of [0, 3, 4, 5, 8, 11, 12, 15, 16, 17]) tenta('etiqueta ' + n, () => typeof gcm({ authTagLength: undefined }).setAuthTag(Buffer.alloc(n)));
tenta('outro tamanho', () => gcm({ authTagLength: 12 }).setAuthTag(Buffer.alloc(16)));
tenta('etiqueta em texto', () => typeof gcm({ authTagLength: 16 }).setAuthTag('00'.repeat(16), 'hex'));
tenta('etiqueta ruim', () => gcm().setAuthTag(5));
tenta('cedo demais', () => createCipheriv('aes-128-gcm', Buffer.alloc(16), Buffer.alloc(12)).getAuthTag());
tenta('não autentica', () => createCipheriv('aes-128-cbc', Buffer.alloc(16), Buffer.alloc(16)).setAAD(Buffer.alloc(1)));
tenta('não autentica', () => createDecipheriv('aes-128-cbc', Buffer.alloc(16), Buffer.alloc(16)).setAuthTag(Buffer.alloc(16)));
for (const authTagLength of [3, 17, -1, 1.5, '4', 2 ** 32]) tenta('authTagLength', () => gcm({ authTagLength }));
tenta('ocb', () => createCipheriv('aes-128-ocb', Buffer.alloc(16), Buffer.alloc(12)));
tenta('ocb', () => createCipheriv('aes-128-ocb', Buffer.alloc(16), Buffer.alloc(12), { authTagLength: 17 }));
tenta('chacha', () => createCipheriv('chacha20-poly1305', Buffer.alloc(32), Buffer.alloc(13)));
tenta('iv vazio', () => createCipheriv('aes-128-gcm', Buffer.alloc(16), Buffer.alloc(0)));
tenta('aad', () => createCipheriv('aes-128-gcm', Buffer.alloc(16), Buffer.alloc(12)).setAAD(5));
tenta('aad', () => createCipheriv('aes-128-gcm', Buffer.alloc(16), Buffer.alloc(12)).setAAD('a', { plaintextLength: 'x' }));
tenta('tem', () => [typeof createCipheriv('aes-128-cbc', Buffer.alloc(16), Buffer.alloc(16)).setAuthTag, typeof gcm().getAuthTag]);
