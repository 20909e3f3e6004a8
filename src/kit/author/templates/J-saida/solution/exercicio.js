// soma(lista): a soma dos números da lista; a de uma lista vazia é 0.
function soma(lista) {
  var total = 0;
  for (var i = 0; i < lista.length; i++) total += lista[i];
  return total;
}

console.log(soma([1, 2, 3]));
console.log(soma([]));
