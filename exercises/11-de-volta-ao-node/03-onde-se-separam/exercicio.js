// escritas(texto): as linhas que o programa escreveu em stdout (fd 1), na ordem, tiradas do texto de um rastro.
// Cada linha do rastro é um JSON; as que interessam são { "ev": "write", "fd": 1, "text": "…" }. Um write pode
// trazer meia linha, ou várias: conta o que se vê na tela.
function escritas(texto) {
  return []; // escreva aqui
}

// ondeSeSeparam(nosso, deles): o primeiro lugar em que as escritas de dois rastros diferem, como
//   { linha: 2, nosso: 'B', deles: 'C' }
// `linha` conta a partir de 1. Um lado que já acabou é undefined. Se não diferem, devolve null.
function ondeSeSeparam(nosso, deles) {
  return null; // escreva aqui
}

module.exports = { escritas, ondeSeSeparam };
