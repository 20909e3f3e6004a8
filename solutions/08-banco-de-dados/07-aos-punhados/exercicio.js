// maiorSubida(db): quantas medidas tem a maior sequência crescente, na ordem de id. Uma tabela vazia: 0.
async function maiorSubida(db) {
  let anterior = Infinity, subida = 0, maior = 0;
  await db.each('SELECT grau FROM medidas ORDER BY id', (erro, { grau }) => {
    subida = grau > anterior ? subida + 1 : 1;
    anterior = grau;
    maior = Math.max(maior, subida);
  });
  return maior;
}

module.exports = maiorSubida;
