const http = require('http');

module.exports = function criar(ouvinte) {
  const servidor = new http.Server();
  if (typeof ouvinte === 'function') servidor.on('request', ouvinte);
  return servidor;
};
