// Criar e apagar uma pasta.
const fs = require('fs'), os = require('os'), path = require('path');
fs.mkdtemp(path.join(os.tmpdir(), 'ordem-'), (erro, pasta) => {
  console.log('criei');
  fs.access(pasta, (erro) => {
    console.log('existe', !erro);
    fs.rmdir(pasta, () => fs.access(pasta, (erro) => console.log(erro.code)));
  });
});
