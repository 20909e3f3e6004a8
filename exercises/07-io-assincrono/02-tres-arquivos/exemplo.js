var emOrdem = require('./exercicio');

emOrdem(['exemplo.js', 'README.md', 'exercise.json'], function (erro, textos) {
  if (erro) throw erro;
  textos.forEach(function (texto) { console.log(texto.length, 'caracteres'); });
});
