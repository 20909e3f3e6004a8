const http = require('http');

module.exports = http.createServer((req, res) => {
  let corpo = '';
  req.on('data', (pedaco) => { corpo += pedaco; });
  req.on('end', () => {
    res.end(JSON.stringify({ letras: JSON.parse(corpo).texto.length }));
  });
});
