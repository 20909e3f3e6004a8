// O erro de fs/promises é uma rejeição.
const fs = require('fs/promises');
fs.readFile('/não/existe').catch((e) => console.log(e.code)).then(() => console.log('segue'));
process.nextTick(() => console.log('tique'));
