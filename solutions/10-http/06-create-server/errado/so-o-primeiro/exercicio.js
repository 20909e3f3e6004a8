const http = require('http');

// createServer(opcoes, ouvinte), sem chamar http.createServer. Devolve um `new http.Server(opcoes)` que
// chama ouvinte(req, res) a cada pedido. Os dois parâmetros podem faltar:
//   criar()   criar(ouvinte)   criar(opcoes)   criar(opcoes, ouvinte)
module.exports = function criar(opcoes, ouvinte) {
  if (typeof opcoes === 'function') return criar({}, opcoes);
  const servidor = new http.Server(opcoes);
  if (ouvinte) servidor.once('request', ouvinte);
  return servidor;
};
