// colunas(linhas): devolve um texto com as linhas alinhadas em colunas, como console.table sem bordas.
// Cada célula é completada com espaços até a largura da maior da sua coluna; entre colunas, dois
// espaços; no fim da linha, nenhum.
function colunas(linhas) {
  var larguras = [];
  linhas.forEach(function (linha) {
    linha.forEach(function (celula, i) {
      var maior = Math.max(larguras[0] || 0, String(celula).length);
      for (var k = 0; k < linha.length; k++) larguras[k] = maior;
    });
  });
  return linhas.map(function (linha) {
    return linha.map(function (celula, i) {
      return completar(String(celula), i < linha.length - 1 ? larguras[i] : 0);
    }).join('  ');
  }).join('\n');
}

function completar(texto, largura) {
  while (texto.length < largura) texto += ' ';
  return texto;
}

console.log(colunas([
  ['nome', 'linguagem', 'ano'],
  ['Node', 'C++', 2009],
  ['Duktape', 'C', 2013]
]));
console.log(colunas([['só uma célula']]));
console.log(colunas([[1, 22], [333, 4]]));
