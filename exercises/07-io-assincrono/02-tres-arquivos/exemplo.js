const emOrdem = require('./exercicio');

emOrdem(['exemplo.js', 'README.md', 'exercise.json'], (erro, textos) => {
  if (erro) throw erro;
  for (const texto of textos) console.log(texto.length, 'caracteres');
});
