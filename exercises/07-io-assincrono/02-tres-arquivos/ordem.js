// Arquivos de verdade, que chegam na ordem que o embaralhador sortear. A saída é sempre a mesma.
var emOrdem = require('./exercicio');

emOrdem(['ordem.js', 'exemplo.js', 'README.md'], function (erro, textos) {
  if (erro) throw erro;
  textos.forEach(function (texto) { console.log(texto.split('\n')[0]); });
});
