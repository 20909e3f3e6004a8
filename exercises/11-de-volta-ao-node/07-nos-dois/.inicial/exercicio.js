const http = require('http');
const sqlite = require('sqlite'); // só o Nozinho tem

// O mural: GET /recados lê todos; POST /recados com {"texto"} acrescenta um, e responde 201 com ele.
// pronto(servidor) é chamada quando o que foi escrito nos outros dias já está à mão.
module.exports = function abre(pronto) {
  sqlite.open('recados.db', (erro, db) => {
    db.exec('CREATE TABLE IF NOT EXISTS recados (id INTEGER PRIMARY KEY, texto TEXT)', () => {
      pronto(http.createServer((req, res) => {
        if (req.method === 'POST') return recebe(req, (texto) => acrescenta(db, texto, res));
        db.all('SELECT id, texto FROM recados ORDER BY id', (erro, recados) => responde(res, 200, recados));
      }));
    });
  });
};

function acrescenta(db, texto, res) {
  db.run('INSERT INTO recados (texto) VALUES (?)', [texto], (erro, { lastInsertRowid }) => {
    responde(res, 201, { id: Number(lastInsertRowid), texto });
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
