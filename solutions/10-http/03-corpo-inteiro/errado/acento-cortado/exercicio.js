var http = require('http');

module.exports = http.createServer(function (req, res) {
  var corpo = '';
  req.on('data', function (pedaco) { corpo += pedaco; });
  req.on('end', function () {
    res.end(JSON.stringify({ letras: JSON.parse(corpo).texto.length }));
  });
});
