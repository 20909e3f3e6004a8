// Um stream de leitura: open, ready, data, end, close.
const fs = require('fs');
const s = fs.createReadStream(__filename);
['open', 'ready', 'data', 'end', 'close'].forEach((nome) => s.on(nome, () => console.log(nome)));
console.log('programa');
