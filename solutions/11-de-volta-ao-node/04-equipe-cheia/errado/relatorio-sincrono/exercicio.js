const fs = require('fs');
const http = require('http');
const path = require('path');

const versao = fs.readFileSync(path.join(__dirname, 'versao.txt'), 'utf8').trim();

// Um servidor de relatórios. Eles moram num disco de rede, que às vezes demora. Um vigia pergunta /saude de
// tempos em tempos e, se a resposta não vem, derruba o servidor.
module.exports = http.createServer((req, res) => {
  if (req.url === '/') return res.end('relatórios: peça /relatorios/NOME\n');
  if (req.url === '/saude') return res.end(`bem, na versão ${versao}\n`);
  res.end(fs.readFileSync(path.join(__dirname, path.basename(req.url))));
});
