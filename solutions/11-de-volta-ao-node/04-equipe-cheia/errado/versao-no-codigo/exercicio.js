const fs = require('fs');
const http = require('http');
const path = require('path');

const versao = '2.1.0';

// Um servidor de relatórios. Eles moram num disco de rede, que às vezes demora. Um vigia pergunta /saude de
// tempos em tempos e, se a resposta não vem, derruba o servidor.
module.exports = http.createServer((req, res) => {
  if (req.url === '/') return res.end('relatórios: peça /relatorios/NOME\n');
  if (req.url === '/saude') return res.end(`bem, na versão ${versao}\n`);
  fs.readFile(path.join(__dirname, path.basename(req.url)), (erro, texto) => {
    res.statusCode = erro ? 404 : 200;
    res.end(texto);
  });
});
