const http = require('http');

// POST com {"texto": "…"} -> {"letras": N}
module.exports = http.createServer((req, res) => {
  const pedacos = [];
  req.on('data', (pedaco) => pedacos.push(pedaco));
  req.on('end', () => {
    const pedido = JSON.parse(Buffer.concat(pedacos).toString());
    res.end(JSON.stringify({ letras: pedido.texto.length }));
  });
});
