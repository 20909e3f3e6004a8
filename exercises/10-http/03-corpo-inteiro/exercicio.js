const http = require('http');

// POST com {"texto": "…"} -> {"letras": N}
module.exports = http.createServer((req, res) => {
  req.on('data', (pedaco) => {
    const pedido = JSON.parse(pedaco.toString());
    res.end(JSON.stringify({ letras: pedido.texto.length }));
  });
});
