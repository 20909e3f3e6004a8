// A conferência `cost`, com rodadas combinadas: quanto cada programa gastou é o teste quem diz.
var run = require('../../../../src/kit/run/run');
var tries = require('./fixtures/try');

// Os gastos de cada programa, rodada por rodada: [ms, KB].
var costs;
var ran, rounds = [];
run.run = function (place, program) {
  ran.push(program);
  var cost = costs[program].shift();
  return Promise.resolve({ end: cost ? 'ok' : 'failed', code: 3, stderr: '', missing: [], left: [], cpu_ms: cost && cost[0], peak_kb: cost && cost[1] });
};

function one(name, mine, theirs, more) {
  costs = { 'a.js': mine, 'ref.js': theirs };
  ran = [];
  return tries.one('cost', Object.assign({ program: 'a.js', reference: 'ref.js', time: 3, memory: 2 }, more), { 'a.js': '' })
    .then(function (failure) {
      rounds.push(ran.join(' '));
      console.log(name + ': ' + (failure ? [failure.what, failure.expected, failure.obtained].filter(Boolean).join(' | ') : 'passou'));
    }, function (error) { console.log(name + ': ' + error.message); });
}

var SMALL = 8000, BIG = 40000;
[
  ['igual', [[100, BIG], [100, BIG], [100, BIG]], [[100, BIG], [100, BIG], [100, BIG]]],
  ['uma rodada ruim não conta', [[100, BIG], [900, BIG], [100, BIG]], [[100, BIG], [100, BIG], [100, BIG]]],
  ['lento', [[450, BIG], [460, BIG], [440, BIG]], [[100, BIG], [100, BIG], [100, BIG]]],
  ['tão curto que não se julga', [[60, SMALL], [60, SMALL], [60, SMALL]], [[2, SMALL], [2, SMALL], [2, SMALL]]],
  ['grande', [[100, 90000], [100, 90000], [100, 90000]], [[100, BIG], [100, BIG], [100, BIG]]],
  ['grande, e só o tempo conta', [[100, 90000], [100, 90000], [100, 90000]], [[100, BIG], [100, BIG], [100, BIG]], { memory: undefined }],
  ['falha', [[100, BIG], null], [[100, BIG], [100, BIG]]],
  ['a referência falha', [[100, BIG], [1, BIG], [1, BIG]], [null, null, null]]
].reduce(function (before, args) {
  return before.then(function () { return one.apply(null, args); });
}, Promise.resolve()).then(function () { console.log(rounds[0]); });

// espera: igual: passou
// espera: uma rodada ruim não conta: passou
// espera: lento: O programa gasta 4,5 vezes o processador da referência, medida agora nesta máquina; o limite é 3. | 300 ms de processador | 450 ms de processador
// espera: tão curto que não se julga: passou
// espera: grande: O programa chega a 2,3 vezes a memória da referência, medida agora nesta máquina; o limite é 2. | 80000 KB de memória no pico | 90000 KB de memória no pico
// espera: grande, e só o tempo conta: passou
// espera: falha: O programa terminou com um erro (código 3).
// espera: a referência falha: ref.js: O programa terminou com um erro (código 3).
// espera: ref.js a.js ref.js a.js ref.js a.js
