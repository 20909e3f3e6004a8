var http = require('http');

// POST com {"texto": "…"} -> {"letras": N}
module.exports = http.createServer(function (req, res) {
  var pedacos = [];
  req.on('data', function (pedaco) { pedacos.push(pedaco); });
  req.on('end', function () {
    var pedido = JSON.parse(Buffer.concat(pedacos).toString());
    res.end(JSON.stringify({ letras: pedido.texto.length }));
  });
});
