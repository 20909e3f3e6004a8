const fs = require('fs');
const http = require('http');

const ARQUIVO = 'recados.ndjson'; // um recado por linha, em JSON

// O mural: GET /recados lê todos; POST /recados com {"texto"} acrescenta um, e responde 201 com ele.
// pronto(servidor) é chamada quando o que foi escrito nos outros dias já está à mão.
module.exports = function abre(pronto) {
  fs.readFile(ARQUIVO, 'utf8', (erro, texto) => {
    const recados = erro ? [] : texto.split('\n').filter(Boolean).map((linha) => JSON.parse(linha));
    pronto(http.createServer((req, res) => {
      if (req.method === 'POST') return recebe(req, (texto) => acrescenta(recados, texto, res));
      responde(res, 200, recados);
    }));
  });
};

function acrescenta(recados, texto, res) {
  const recado = { id: recados.length + 1, texto };
  recados.push(recado);
  fs.appendFileSync(ARQUIVO, JSON.stringify(recado) + '\n');
  responde(res, 201, recado);
}

function recebe(req, pronto) {
  const pedacos = [];
  req.on('data', (pedaco) => pedacos.push(pedaco));
  req.on('end', () => pronto(JSON.parse(Buffer.concat(pedacos).toString()).texto));
}

function responde(res, status, corpo) {
  res.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' });
  res.end(JSON.stringify(corpo));
}
