// maiorSubida(db): quantas medidas tem a maior sequência crescente, na ordem de id. Uma tabela vazia: 0.
async function maiorSubida(db) {
  // escreva aqui
}

module.exports = maiorSubida;
