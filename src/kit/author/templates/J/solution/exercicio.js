// soma(lista): a soma dos números da lista; a de uma lista vazia é 0.
function soma(lista) {
  var total = 0;
  for (var i = 0; i < lista.length; i++) total += lista[i];
  return total;
}

module.exports = soma;
