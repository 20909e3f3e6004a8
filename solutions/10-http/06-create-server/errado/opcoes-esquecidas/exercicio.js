const http = require('http');

module.exports = function criar(opcoes, ouvinte) {
  if (typeof opcoes === 'function') ouvinte = opcoes;
  const servidor = new http.Server();
  if (ouvinte) servidor.on('request', ouvinte);
  return servidor;
};
