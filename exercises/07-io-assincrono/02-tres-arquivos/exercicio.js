const fs = require('fs');

// emOrdem(nomes, pronto): lê todos os arquivos ao mesmo tempo e chama pronto(erro, textos), com os
// textos na ordem dos nomes, quando o último chegar. Um erro qualquer: pronto(erro), uma vez só.
function emOrdem(nomes, pronto) {
  // escreva aqui, com fs.readFile
}

module.exports = emOrdem;
