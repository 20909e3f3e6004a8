// escritas(texto): as linhas que o programa escreveu em stdout (fd 1), na ordem, tiradas do texto de um rastro.
// Cada linha do rastro é um JSON; as que interessam são { "ev": "write", "fd": 1, "text": "…" }. Um write pode
// trazer meia linha, ou várias: conta o que se vê na tela.
function escritas(texto) {
  const linhas = texto.split('\n').filter(Boolean).map((linha) => JSON.parse(linha));
  const tudo = linhas.filter((l) => l.ev === 'write' && l.fd === 1).map((l) => l.text).join('');
  const escritas = tudo.split('\n');
  escritas.pop();
  return escritas;
}

// ondeSeSeparam(nosso, deles): o primeiro lugar em que as escritas de dois rastros diferem, como
//   { linha: 2, nosso: 'B', deles: 'C' }
// `linha` conta a partir de 1. Um lado que já acabou é undefined. Se não diferem, devolve null.
function ondeSeSeparam(nosso, deles) {
  const a = escritas(nosso), b = escritas(deles);
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    if (a[i] !== b[i]) return { linha: i + 1, nosso: a[i], deles: b[i] };
  }
  return null;
}

module.exports = { escritas, ondeSeSeparam };
