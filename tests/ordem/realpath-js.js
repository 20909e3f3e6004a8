// fs.realpath olha o caminho pedaço por pedaço, e chama uma vez.
const fs = require('fs');
fs.realpath(__filename, (erro, nome) => {
  console.log(nome === __filename);
  process.nextTick(() => console.log('tique'));
});
console.log('programa');
