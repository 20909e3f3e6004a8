// zlib trabalha na equipe.
const zlib = require('zlib');
zlib.gzip('olá olá olá', (erro, b) => {
  console.log('gzip');
  zlib.gunzip(b, (erro, b) => console.log(String(b)));
});
Promise.resolve().then(() => console.log('promessa'));
