// METHODS e STATUS_CODES. (QUERY é novo demais para a llhttp de algumas máquinas.)
const http = require('http');
console.log(http.METHODS.filter((name) => name !== 'QUERY').join(' '));
for (const code of Object.keys(http.STATUS_CODES)) console.log(code, http.STATUS_CODES[code]);
