const fs = require('fs');

module.exports = function emOrdem(nomes, pronto) {
  const textos = [];
  let falhou = false;
  if (nomes.length === 0) process.nextTick(pronto, null, textos);
  nomes.forEach((nome, i) => {
    fs.readFile(nome, 'utf8', (erro, texto) => {
      if (falhou) return;
      if (erro) {
        falhou = true;
        pronto(erro);
        return;
      }
      textos[i] = texto;
      if (textos.length === nomes.length) pronto(null, textos);
    });
  });
};
