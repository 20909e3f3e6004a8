// createCipheriv e createDecipheriv: aes em todos os modos comuns, ida e volta.
const { createCipheriv, createDecipheriv } = require('crypto');
const chave = (n) => Buffer.from(Array.from({ length: n }, (_, i) => i * 3 + 1));
const iv = (n) => Buffer.from(Array.from({ length: n }, (_, i) => 200 - i));
const textos = ['', 'a', 'exatamente 16 b.', 'ação 😀 '.repeat(20)];
for (const bits of [128, 192, 256]) {
  for (const [modo, tamanho] of [['cbc', 16], ['ctr', 16], ['cfb', 16], ['cfb8', 16], ['ofb', 16], ['ecb', 0]]) {
    for (const texto of textos) {
      const nome = `aes-${bits}-${modo}`;
      const c = createCipheriv(nome, chave(bits / 8), tamanho ? iv(tamanho) : null);
      const cifrado = Buffer.concat([c.update(texto, 'utf8'), c.final()]);
      const d = createDecipheriv(nome.toUpperCase(), chave(bits / 8), tamanho ? iv(tamanho) : '');
      const claro = d.update(cifrado, null, 'utf8') + d.final('utf8');
      console.log(nome, cifrado.toString('base64'), claro === texto);
    }
  }
}
for (const [nome, k, v] of [['chacha20', 32, 16], ['des-ede3-cbc', 24, 8], ['aes-128-xts', 32, 16], ['camellia-128-cbc', 16, 16], ['aes128', 16, 16]]) {
  const c = createCipheriv(nome, chave(k), iv(v));
  const cifrado = c.update('um texto de mais de dezesseis bytes', 'utf8', 'hex') + c.final('hex');
  const d = createDecipheriv(nome, chave(k), iv(v));
  console.log(nome, cifrado, d.update(cifrado, 'hex', 'utf8') + d.final('utf8'));
}
const pedacos = createCipheriv('aes-256-cbc', chave(32), iv(16));
const partes = [];
for (const letra of 'letra por letra, e mais algumas') partes.push(pedacos.update(letra).length);
console.log(partes.join(''), pedacos.final().length);
const semMargem = createCipheriv('aes-128-cbc', chave(16), iv(16)).setAutoPadding(false);
console.log(semMargem.update('exatamente 16 b.', 'utf8', 'hex'), semMargem.final('hex'));
console.log(createCipheriv('aes-128-cbc', 'dezesseis bytes!', 'outros dezesseis').update(new Uint16Array(16)));
console.log(createCipheriv('aes-128-cbc', chave(16).toString('hex'), iv(16), { encoding: 'hex' }).update(Buffer.alloc(16), undefined, 'base64'));
