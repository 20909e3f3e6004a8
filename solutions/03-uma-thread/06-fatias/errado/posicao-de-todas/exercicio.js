// emFatias(itens, tamanho, usar, pronto): devolve uma tarefa, que é uma função. Cada vez que a chamam, a tarefa usa no
// máximo `tamanho` itens, na ordem (usar(item)), e devolve true se ainda faltam itens, false se acabou. Quando usa o último,
// chama pronto(), uma vez.
let proximo = 0;

function emFatias(itens, tamanho, usar, pronto) {
  return () => {
    const fim = Math.min(proximo + tamanho, itens.length);
    while (proximo < fim) usar(itens[proximo++]);
    if (proximo < itens.length) return true;
    pronto();
    return false;
  };
}

module.exports = emFatias;
