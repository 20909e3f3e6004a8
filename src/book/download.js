/* download.js -- um arquivo da rede: ./nozinho src/book/download.js ENDEREÇO ARQUIVO
 *
 * Para onde não há npm nem curl. Quem pede confere a soma do que chegou: por isso não se exige um certificado, que uma
 * máquina nova nem tem com que conferir. */
'use strict';

var fs = require('fs');
var https = require('https');

var address = process.argv[2], file = process.argv[3];

https.get(address, { rejectUnauthorized: false, timeout: 30000 }, function (response) {
  if (response.statusCode !== 200) throw new Error(address + ': ' + response.statusCode);
  response.pipe(fs.createWriteStream(file));
}).on('timeout', function () {
  this.destroy(new Error(address + ': 30 s sem resposta'));
});
