// soma(lista): a soma dos números da lista; a de uma lista vazia é 0.
function soma(lista) {
  // EXERCÍCIO: some os números.
}

console.log(soma([1, 2, 3]));
console.log(soma([]));
