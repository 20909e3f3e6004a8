// Arquivos de verdade, que chegam na ordem que o embaralhador sortear. A saída é sempre a mesma.
const emOrdem = require('./exercicio');

emOrdem(['ordem.js', 'exemplo.js', 'README.md'], (erro, textos) => {
  if (erro) throw erro;
  for (const texto of textos) console.log(texto.split('\n')[0]);
});
