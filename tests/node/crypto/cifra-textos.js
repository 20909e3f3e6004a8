// A saída em texto: um caractere, ou um grupo de base64, partido entre dois pedaços.
const { createCipheriv, createDecipheriv } = require('crypto');
const chave = Buffer.alloc(16, 1), iv = Buffer.alloc(16, 2);
for (const saida of ['hex', 'base64', 'base64url', 'latin1', 'ucs2']) {
  const c = createCipheriv('aes-128-ctr', chave, iv);
  const partes = [c.update('a', 'utf8', saida), c.update('bcd', 'utf8', saida), c.update('efghij', 'utf8', saida), c.final(saida)];
  console.log(saida, partes);
}
const c = createCipheriv('aes-128-ctr', chave, iv);
const cifrado = Buffer.concat([c.update('é😀ç'), c.final()]);
const d = createDecipheriv('aes-128-ctr', chave, iv);
console.log([...cifrado].map((byte) => d.update(Buffer.from([byte]), null, 'utf8')), [d.final('utf8')]);
console.log(createDecipheriv('aes-128-ctr', chave, iv).update(cifrado.toString('latin1'), 'latin1', 'utf8'));
console.log(createDecipheriv('aes-128-ctr', chave, iv).update(cifrado.toString('base64'), 'base64', 'utf8'));
console.log(createCipheriv('aes-128-ctr', chave, iv).update('abc', 'utf8', 'buffer'), createCipheriv('aes-128-ctr', chave, iv).final('buffer'));
function tenta(f) {
  try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message.split('\n')[0]); }
}
tenta(() => { const c = createCipheriv('aes-128-ctr', chave, iv); c.update('a', 'utf8', 'hex'); return c.final('base64'); });
tenta(() => { const c = createCipheriv('aes-128-ctr', chave, iv); c.update('a', 'utf8', 'utf8'); return [c.final('utf-8')]; });
tenta(() => createCipheriv('aes-128-ctr', chave, iv).update('a', 'utf8', 'nada'));
tenta(() => createCipheriv('aes-128-ctr', chave, iv).update('abc', 'hex'));
tenta(() => createCipheriv('aes-128-ctr', chave, iv).update('abc', 'nada'));
