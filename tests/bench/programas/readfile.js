// node readfile.js ARQUIVO QUANTAS TAMANHO: lê o arquivo tantas vezes, cem leituras por vez, e
// mostra os milissegundos.
var fs = require('fs');

var file = process.argv[2], left = Number(process.argv[3]), size = Number(process.argv[4]);
var start = process.hrtime(), flying = 0;

function next() {
  while (left > 0 && flying < 100) {
    left--;
    flying++;
    fs.readFile(file, done);
  }
  if (flying === 0) {
    var took = process.hrtime(start);
    console.log((took[0] * 1e3 + took[1] / 1e6).toFixed(2));
  }
}

function done(error, data) {
  if (error) throw error;
  if (data.length !== size) throw new Error('vieram ' + data.length + ' bytes');
  flying--;
  next();
}

next();
