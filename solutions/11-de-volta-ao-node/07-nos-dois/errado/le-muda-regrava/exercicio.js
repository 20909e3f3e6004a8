const fs = require('fs');
const http = require('http');

const ARQUIVO = 'recados.json'; // a lista inteira

// O mural: GET /recados lê todos; POST /recados com {"texto"} acrescenta um, e responde 201 com ele.
// pronto(servidor) é chamada quando o que foi escrito nos outros dias já está à mão.
module.exports = function abre(pronto) {
  pronto(http.createServer((req, res) => {
    if (req.method === 'POST') return recebe(req, (texto) => acrescenta(texto, res));
    le((recados) => responde(res, 200, recados));
  }));
};

function le(pronto) {
  fs.readFile(ARQUIVO, 'utf8', (erro, texto) => pronto(erro ? [] : JSON.parse(texto)));
}

function acrescenta(texto, res) {
  le((recados) => {
    const recado = { id: recados.length + 1, texto };
    recados.push(recado);
    fs.writeFile(ARQUIVO, JSON.stringify(recados), () => responde(res, 201, recado));
  });
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
