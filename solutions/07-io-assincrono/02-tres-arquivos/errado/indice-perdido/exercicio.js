const fs = require('fs');

module.exports = function emOrdem(nomes, pronto) {
  const textos = [];
  let faltam = nomes.length, falhou = false;
  if (faltam === 0) process.nextTick(pronto, null, textos);
  for (var i = 0; i < nomes.length; i++) {
    fs.readFile(nomes[i], 'utf8', (erro, texto) => {
      if (falhou) return;
      if (erro) {
        falhou = true;
        pronto(erro);
        return;
      }
      textos[i] = texto;
      if (--faltam === 0) pronto(null, textos);
    });
  }
};
