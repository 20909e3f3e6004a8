// Dentro do callback de um arquivo a próxima fase é a dos immediates.
const fs = require('fs');
fs.readFile(__filename, () => {
  setTimeout(() => console.log('timer'), 0);
  setImmediate(() => console.log('immediate'));
  process.nextTick(() => console.log('tique'));
  Promise.resolve().then(() => console.log('promessa'));
  console.log('arquivo');
});
