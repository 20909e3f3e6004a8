// Escrever, ler e apagar, em série.
const fs = require('fs'), os = require('os'), path = require('path');
const nome = path.join(os.tmpdir(), 'ordem-' + process.pid);
fs.writeFile(nome, 'oi', () => {
  console.log('escrevi');
  fs.appendFile(nome, '!', () => {
    console.log('acrescentei');
    fs.readFile(nome, 'utf8', (erro, texto) => {
      console.log('li', texto);
      fs.unlink(nome, () => console.log('apaguei'));
    });
  });
});
