// Pedir um arquivo não é recebê-lo.
const fs = require('fs');

fs.readFile('/etc/hostname', 'utf8', (error, text) => {
  console.log('3. chegou:', error ? error.code : typeof text);
});
console.log('1. pedi');
process.nextTick(() => console.log('2. ainda não chegou'));
// espera: 1. pedi
// espera: 2. ainda não chegou
// espera: 3. chegou: string
