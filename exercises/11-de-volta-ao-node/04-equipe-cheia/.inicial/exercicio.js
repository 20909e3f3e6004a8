const fs = require('fs');
const http = require('http');
const path = require('path');

// Um servidor de relatórios. Eles moram num disco de rede, que às vezes demora. Um vigia pergunta /saude de
// tempos em tempos e, se a resposta não vem, derruba o servidor.
module.exports = http.createServer((req, res) => {
  if (req.url === '/') return res.end('relatórios: peça /relatorios/NOME\n');
  if (req.url === '/saude') {
    fs.readFile(path.join(__dirname, 'versao.txt'), 'utf8', (erro, versao) => {
      res.end(`bem, na versão ${versao.trim()}\n`);
    });
    return;
  }
  fs.readFile(path.join(__dirname, path.basename(req.url)), (erro, texto) => {
    res.statusCode = erro ? 404 : 200;
    res.end(texto);
  });
});
