const fs = require('fs');

module.exports = function emOrdem(nomes, pronto) {
  const textos = [];
  function proximo(i) {
    if (i === nomes.length) {
      process.nextTick(pronto, null, textos);
      return;
    }
    fs.readFile(nomes[i], 'utf8', (erro, texto) => {
      if (erro) {
        pronto(erro);
        return;
      }
      textos.push(texto);
      proximo(i + 1);
    });
  }
  proximo(0);
};
