// O arquivo chega depois do programa, dos tiques e das promessas.
const fs = require('fs');
fs.readFile(__filename, () => console.log('arquivo'));
Promise.resolve().then(() => console.log('promessa'));
process.nextTick(() => console.log('tique'));
console.log('programa');
