// A conferência `trace`: o que se afirma do rastro, e o programa que mexe nele.
var tries = require('./fixtures/try');

var check = { program: 'a.js', claims: [{ thread: { kind: 'fs' }, is: 'pool' }] };

tries.all('trace', [
  ['na equipe', check, { 'a.js': 'require("fs").readFile("a.js", Date);' }],
  ['no JavaScript', check, { 'a.js': 'require("fs").readFileSync("a.js"); setImmediate(Date);' }],
  ['apaga o rastro', check, { 'a.js': 'require("fs").readFile("a.js", Date); require("fs").unlinkSync(".rastro.ndjson");' }],
  ['erro', check, { 'a.js': 'naoExiste();' }]
]);

// espera: na equipe: passou
// espera: no JavaScript: No rastro não há a espécie "fs".…
// espera: …
// espera: apaga o rastro: O programa apagou o próprio rastro, ou escreveu nele; assim não se sabe o que ele fez.
// espera: erro: O programa terminou com um erro (código 1).
