const fs = require('fs');

module.exports = function emOrdem(nomes, pronto) {
  pronto(null, nomes.map((nome) => fs.readFileSync(nome, 'utf8')));
};
