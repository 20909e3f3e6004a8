// Roda exercicio.js e, se ele ficou perguntando ao laço se já chegou, diz quantas vezes.
const espera = setImmediate;
let vezes = 0;
global.setImmediate = (...argumentos) => {
  vezes++;
  return espera(...argumentos);
};
process.on('exit', () => {
  if (vezes > 0) console.log(`e perguntou com setImmediate: ${vezes}`);
});

require('./exercicio');
