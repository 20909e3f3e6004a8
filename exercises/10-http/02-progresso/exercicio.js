const http = require('http');
const url = require('url');

// Um servidor com duas rotas:
//   POST /envio?id=abc      recebe o corpo e, no fim, responde 200 com {"received":N}
//   GET /progresso?id=abc   responde já, com {"received":N,"done":true ou false}; 404 se não
//                           conhece o id
// `received` é quantos bytes do corpo já chegaram.
module.exports = http.createServer((req, res) => {
  const where = url.parse(req.url, true);
  // escreva aqui
  res.statusCode = 501;
  res.end();
});
