// A conferência `files`: o que o programa deixou, byte a byte, e o que não devia ter deixado.
var tries = require('./fixtures/try');

var BYTES = Buffer.from([0, 255, 10, 13, 200]);

function leaves(left, extra) {
  return { type: 'files', program: 'a.js', left: left, extra: extra };
}

function writes(name, value) {
  return 'var fs = require("fs"); fs.writeFileSync(' + JSON.stringify(name) + ', Buffer.from("' +
    Buffer.from(value).toString('base64') + '", "base64"));';
}

function details(failure) {
  console.log('  ' + [failure.expected, failure.obtained, (failure.notes || []).join(' ')].filter(Boolean).join(' | '));
}

var same = leaves({ 'saida.txt': 'esperado.txt' });

tries.all('files', [
  ['igual', same, { 'a.js': writes('saida.txt', 'oi\n'), 'esperado.txt': 'oi\n' }],
  ['bytes', same, { 'a.js': writes('saida.txt', BYTES), 'esperado.txt': BYTES }],
  ['outros bytes', same, { 'a.js': writes('saida.txt', BYTES.slice(0, 4)), 'esperado.txt': BYTES }],
  ['outro texto', same, { 'a.js': writes('saida.txt', 'oi\nei\n'), 'esperado.txt': 'oi\nai\n' }, details],
  ['só o que não se vê', same, { 'a.js': writes('saida.txt', 'oi'), 'esperado.txt': 'oi\n' }, details],
  ['nada', same, { 'a.js': '', 'esperado.txt': 'oi\n' }],
  ['não devia existir', leaves({ 'tmp': null }), { 'a.js': writes('tmp', '') }],
  ['não existe', leaves({ 'tmp': null }), { 'a.js': '' }],
  ['casa', leaves({ 'log': { match: '^fim$' } }), { 'a.js': writes('log', 'começo\nfim\n') }],
  ['não casa', leaves({ 'log': { match: '^fim$' } }), { 'a.js': writes('log', 'começo\n') }, details],
  ['JSON', leaves({ 'd.json': { json: { a: [1] } } }), { 'a.js': writes('d.json', '{ "a": [1] }') }],
  ['outro JSON', leaves({ 'd.json': { json: { a: [1] } } }), { 'a.js': writes('d.json', '{"a":["1"]}') }],
  ['JSON quebrado', leaves({ 'd.json': { json: { a: [1] } } }), { 'a.js': writes('d.json', '{"a":') },
    function (failure) { console.log('  ' + failure.obtained); }],
  ['a mais', leaves({ 'saida.txt': { match: 'oi' } }, false), { 'a.js': writes('saida.txt', 'oi') + writes('x.tmp', '') }],
  ['a mais, e não importa', leaves({ 'saida.txt': { match: 'oi' } }), { 'a.js': writes('saida.txt', 'oi') + writes('x.tmp', '') }],
  ['apagou', leaves({}, false), { 'a.js': 'require("fs").unlinkSync("dados.txt");', 'dados.txt': 'x' }],
  ['um cano, que ninguém escreve', same, { 'a.js': 'require("child_process").execFileSync("mkfifo", ["saida.txt"]);', 'esperado.txt': '' }],
  ['um atalho que não dá em nada', leaves({}, false), { 'a.js': 'require("fs").symlinkSync("nada", "x");' }],
  ['erro', same, { 'a.js': 'throw new Error("ai");', 'esperado.txt': '' }]
]);

// espera: igual: passou
// espera: bytes: passou
// espera: outros bytes: saida.txt não tem o conteúdo esperado: a primeira diferença está no byte 4 (são 4 bytes, e deviam ser 5).
// espera: outro texto: saida.txt não tem o conteúdo esperado: a primeira diferença está no byte 3 (são 6 bytes, e deviam ser 6).
// espera:   oi
// espera: ai | oi
// espera: ei
// espera: só o que não se vê: saida.txt não tem o conteúdo esperado: a primeira diferença está no byte 2 (são 2 bytes, e deviam ser 3).
// espera:   oi | oi | A diferença está no que não se vê: espaços no fim de uma linha, um \r, ou a quebra de linha do fim.
// espera: nada: O programa devia deixar saida.txt, e esse arquivo não está lá.
// espera: não devia existir: O programa deixou tmp, que no fim não devia existir.
// espera: não existe: passou
// espera: casa: passou
// espera: não casa: O que está em log não é o que se espera.
// espera:   começo
// espera: JSON: passou
// espera: outro JSON: d.json não tem os dados esperados.
// espera: JSON quebrado: d.json não é um JSON que se possa ler: Unexpected end of JSON input.
// espera:   {"a":
// espera: a mais: O programa deixou x.tmp, que ninguém pediu.
// espera: a mais, e não importa: passou
// espera: apagou: O programa apagou dados.txt.
// espera: um cano, que ninguém escreve: saida.txt não é um arquivo comum: é uma pasta, um atalho ou um cano.
// espera: um atalho que não dá em nada: O programa deixou x, que ninguém pediu.
// espera: erro: O programa terminou com um erro (código 1).
