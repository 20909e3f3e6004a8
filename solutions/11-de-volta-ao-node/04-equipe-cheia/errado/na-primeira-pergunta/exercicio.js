const fs = require('fs');
const http = require('http');
const path = require('path');

let guardada = null; // a versão, depois da primeira pergunta

module.exports = http.createServer((req, res) => {
  if (req.url === '/') return res.end('relatórios: peça /relatorios/NOME\n');
  if (req.url === '/saude') {
    if (guardada) return res.end(guardada);
    fs.readFile(path.join(__dirname, 'versao.txt'), 'utf8', (erro, versao) => {
      guardada = `bem, na versão ${versao.trim()}\n`;
      res.end(guardada);
    });
    return;
  }
  fs.readFile(path.join(__dirname, path.basename(req.url)), (erro, texto) => {
    res.statusCode = erro ? 404 : 200;
    res.end(texto);
  });
});
