// Um stream de escrita em arquivo: open, as escritas, finish, close.
const fs = require('fs'), os = require('os'), path = require('path');
const nome = path.join(os.tmpdir(), 'ordem-escrita-' + process.pid);
const s = fs.createWriteStream(nome);
s.on('open', () => {
  console.log('open');
  s.write('um', () => {
    console.log('escrito');
    s.end('dois', () => console.log('acabou'));
  });
});
s.on('finish', () => console.log('finish'));
s.on('close', () => fs.unlink(nome, () => console.log('apaguei')));
