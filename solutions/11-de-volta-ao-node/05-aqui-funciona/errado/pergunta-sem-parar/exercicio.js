const fs = require('fs');

// Diz se o mural está cheio: o tamanho dele contra o limite que está na configuração.
let config;

fs.readFile('config.json', 'utf8', (erro, texto) => {
  config = JSON.parse(texto);
});

fs.stat('mural.txt', function diz(erro, mural) {
  if (!config) return setImmediate(diz, erro, mural);
  const estado = mural.size < config.limite ? 'cabe mais' : 'está cheio';
  console.log(`${config.titulo}: ${mural.size} bytes, ${estado}`);
});
