// readFileSync é já.
const fs = require('fs');
fs.readFile(__filename, () => console.log('assíncrono'));
console.log(fs.readFileSync(__filename).length > 0);
console.log('fim do programa');
