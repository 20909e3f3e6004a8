// require roda o outro módulo na hora, uma vez só.
const path = require('path');
console.log('antes');
require('./fixtures/outro.js');
require(path.join(__dirname, 'fixtures', 'outro.js'));
console.log('depois');
process.nextTick(() => console.log('tique'));
