// colunas(linhas): devolve um texto com as linhas alinhadas em colunas, como console.table sem bordas.
// Cada célula é completada com espaços até a largura da maior da sua coluna; entre colunas, dois
// espaços; no fim da linha, nenhum.
function colunas(linhas) {
  const larguras = [];
  linhas.forEach((linha) => {
    linha.forEach((celula, i) => {
      larguras[i] = Math.max(larguras[i] || 0, String(celula).length);
    });
  });
  return linhas.map((linha) => linha.map((celula, i) => {
    const ultima = i === linha.length - 1;
    return ultima ? String(celula) : String(celula).padEnd(larguras[i]);
  }).join(' ')).join('\n');
}

console.log(colunas([
  ['nome', 'linguagem', 'ano'],
  ['Node', 'C++', 2009],
  ['Duktape', 'C', 2013]
]));
console.log(colunas([['só uma célula']]));
console.log(colunas([[1, 22], [333, 4]]));
