// O erro também chega por callback, na vez dele.
const fs = require('fs');
fs.readFile('/não/existe', (erro) => {
  console.log(erro.code);
  process.nextTick(() => console.log('tique'));
});
console.log('programa');
