// Um FileHandle: abrir, ler, fechar, com await.
const { open } = require('fs/promises');
(async () => {
  const h = await open(__filename);
  const { bytesRead } = await h.read(Buffer.alloc(6), 0, 6, 0);
  console.log('li', bytesRead);
  await h.close();
  console.log('fechei');
})();
