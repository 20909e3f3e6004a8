// A conferência `cost` com programas que gastam de fato: os números são da máquina, e aqui só se vê quem passou.
// limite: 120
var tries = require('./fixtures/try');

// Gasta tantos milissegundos de processador, quantos sejam os do relógio.
function burns(ms) {
  return 'while (process.cpuUsage().user + process.cpuUsage().system < ' + ms * 1000 + ');';
}

function fills(megabytes) {
  return 'var bytes = Buffer.alloc(' + megabytes * 1048576 + ', 1); console.log(bytes.length);';
}

function one(name, check, mine, theirs) {
  return [name, Object.assign({ program: 'a.js', reference: 'ref.js' }, check), { 'a.js': mine, 'ref.js': theirs }];
}

var log = console.log;
console.log = function (line) { log(line.replace(/\d+(,\d+)?/g, 'N')); };
tries.all('cost', [
  one('o mesmo', { time: 3, memory: 3 }, burns(60), burns(60)),
  one('muito mais tempo', { time: 3, memory: 3 }, burns(600), burns(60)),
  one('muito mais memória', { time: 20, memory: 3 }, fills(120), fills(4)),
  one('quebra', { time: 3 }, 'naoExiste();', '')
]);

// espera: o mesmo: passou
// espera: muito mais tempo: O programa gasta N vezes o processador da referência, medida agora nesta máquina; o limite é N.
// espera: muito mais memória: O programa chega a N vezes a memória da referência, medida agora nesta máquina; o limite é N.
// espera: quebra: O programa terminou com um erro (código N).
