// maiorSubida(db): quantas medidas tem a maior sequência crescente, na ordem de id. Uma tabela vazia: 0.
async function maiorSubida(db) {
  let anterior = Infinity, subida = 0, maior = 0;
  for (const { grau } of await db.all('SELECT grau FROM medidas ORDER BY id')) {
    subida = grau > anterior ? subida + 1 : 1;
    anterior = grau;
    maior = Math.max(maior, subida);
  }
  return maior;
}

module.exports = maiorSubida;
