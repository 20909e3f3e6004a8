// A conferência `seeds`: o que só está certo numa ordem falha, e diz em qual.
// limite: 120
var tries = require('./fixtures/try');

var seeds = { type: 'seeds', count: 12, check: { type: 'output', program: 'a.js', expected: 'esperado.txt' } };
var READS = 'var fs = require("fs"), out = [], names = ["1.txt", "2.txt"]; names.forEach(function (name, i) {\n' +
  '  fs.readFile(name, "utf8", function (e, text) { FEITO; if (--left === 0) console.log(out.join(" ")); });\n}); var left = 2;';

function files(done) {
  return { 'a.js': READS.replace('FEITO', done), '1.txt': 'um', '2.txt': 'dois', 'esperado.txt': 'um dois\n' };
}

function notes(failure) { console.log('  ' + failure.notes.join('\n  ')); }

tries.all('seeds', [
  ['na ordem dos nomes', seeds, files('out[i] = text')],
  ['na ordem de chegada', seeds, files('out.push(text)'), notes],
  ['errado sempre', seeds, files('out[i] = "zero"'), function (failure) { console.log('  ' + (failure.seed === undefined)); }],
  // Cada rodada tem a sua pasta: o que uma deixou não chega à outra.
  ['cada uma na sua pasta', { count: 6, check: seeds.check },
    { 'a.js': 'require("fs").mkdirSync("só-uma-vez"); console.log("um dois");', 'esperado.txt': 'um dois' }]
]);

// espera: na ordem dos nomes: passou
// espera: na ordem de chegada: Passa numa ordem e falha noutra: com a semente 2 do embaralhador, falhou. A saída não é a esperada.
// espera:   O que rodou, com essa semente: readFile a.js:2 (2º), readFile a.js:2 (1º).
// espera:   E com a semente 1, que passa: readFile a.js:2 (1º), readFile a.js:2 (2º).
// espera:   Para repetir essa ordem: cd …
// espera: errado sempre: A saída não é a esperada.
// espera:   true
// espera: cada uma na sua pasta: passou
