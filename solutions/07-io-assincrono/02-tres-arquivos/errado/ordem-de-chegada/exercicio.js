const fs = require('fs');

// emOrdem(nomes, pronto): lê todos os arquivos ao mesmo tempo e chama pronto(erro, textos), com os
// textos na ordem dos nomes, quando o último chegar. Um erro qualquer: pronto(erro), uma vez só.
function emOrdem(nomes, pronto) {
  const textos = [];
  let faltam = nomes.length, falhou = false;
  if (faltam === 0) process.nextTick(pronto, null, textos);
  nomes.forEach((nome) => {
    fs.readFile(nome, 'utf8', (erro, texto) => {
      if (falhou) return;
      if (erro) {
        falhou = true;
        pronto(erro);
        return;
      }
      textos.push(texto);
      if (--faltam === 0) pronto(null, textos);
    });
  });
}

module.exports = emOrdem;
