var http = require('http');

// POST com {"texto": "…"} -> {"letras": N}
module.exports = http.createServer(function (req, res) {
  req.on('data', function (pedaco) {
    var pedido = JSON.parse(pedaco.toString());
    res.end(JSON.stringify({ letras: pedido.texto.length }));
  });
});
