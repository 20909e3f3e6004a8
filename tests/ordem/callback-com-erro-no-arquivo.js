// O erro de um callback de arquivo vai para uncaughtException.
const fs = require('fs');
process.on('uncaughtException', (e) => { console.log('peguei', e.message); setImmediate(() => console.log('sigo')); });
fs.stat(__filename, () => { throw new Error('no stat'); });
