// fs/promises: o mesmo, com await.
const fs = require('fs/promises');
(async () => {
  const texto = await fs.readFile(__filename, 'utf8');
  console.log('li', texto.length > 0);
  const info = await fs.stat(__filename);
  console.log('medi', info.size === Buffer.byteLength(texto));
})();
console.log('programa');
