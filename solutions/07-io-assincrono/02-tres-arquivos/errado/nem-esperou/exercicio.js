const fs = require('fs');

module.exports = function emOrdem(nomes, pronto) {
  const textos = [];
  nomes.forEach((nome, i) => {
    fs.readFile(nome, 'utf8', (erro, texto) => { textos[i] = texto; });
  });
  pronto(null, textos);
};
