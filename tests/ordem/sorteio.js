// crypto também.
const crypto = require('crypto');
crypto.randomBytes(8, (erro, b) => {
  console.log(b.length);
  crypto.pbkdf2('senha', 'sal', 10, 16, 'sha256', (erro, chave) => console.log(chave.toString('hex')));
});
process.nextTick(() => console.log('tique'));
