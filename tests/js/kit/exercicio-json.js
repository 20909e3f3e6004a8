// O que se diz de um exercise.json mal escrito: campo a campo, e sem tropeçar no que não é objeto.
var format = require('../../../src/kit/author/format');
var fields = require('../../../src/kit/author/fields');
var fs = require('fs');
var path = require('path');

function good() {
  return JSON.parse(fs.readFileSync(path.join(__dirname, '../../../exercises/04-fila/02-intervalo/exercise.json'), 'utf8'));
}

function tell(change) {
  var description = good();
  change(description);
  console.log(format.problemsOf(description).join('\n').replace(/; há .*/, '') || 'nada');
}

tell(function () {});
tell(function (e) { delete e.minutes; });
tell(function (e) { e.minutes = '15'; });
tell(function (e) { e.minutes = 1.5; });
tell(function (e) { e.titulo = 'x'; });
tell(function (e) { e.title = new Array(42).join('x'); });
tell(function (e) { e.kind = 'X'; });
tell(function (e) { e.hints.pop(); });
tell(function (e) { e.hints[1] = ''; });
tell(function (e) { e.files = ['../fora.js']; });
tell(function (e) { e.limits = { seconds: 0, horas: 1 }; });
tell(function (e) { e.untouched = 'failed'; });
tell(function (e) { e.untouched.match = '('; });
tell(function (e) { e.checks[0].type = 'magia'; });
tell(function (e) { e.checks[0].porque = 1; delete e.checks[0].program; });
tell(function (e) { e.checks = [7]; });
tell(function (e) { e.wrong[1].tag = e.wrong[0].tag; });
tell(function (e) { e.wrong[0].tag = 'Com Espaço'; });
tell(function (e) { delete e.wrong[0].say; });
// O que, mal escrito, faria uma conferência que não confere nada.
function check(value) { tell(function (e) { e.checks[0] = value; }); }
check({ type: 'output', program: 'a.js' });
check({ type: 'calls', program: 'a.js' });
check({ type: 'calls', program: 'a.js', atMost: { setTimeout: '3' } });
check({ type: 'cost', program: 'a.js', reference: 'b.js' });
check({ type: 'measure', name: 'ondas' });
check({ type: 'measure', values: [{ nome: 'ondas', min: 1 }] });
check({ type: 'measure', values: [{ name: 'ondas', min: 1, max: 8 }, { less: ['a', 'b'], factor: 10 }] });
check({ type: 'files', program: 'a.js', left: { a: { mach: 'x' } } });
check({ type: 'files', program: 'a.js', left: { a: 'b', c: null, d: { match: '^x' }, e: { json: null } } });
check({ type: 'seeds', check: { type: 'leaks', program: 'a.js' } });
check({ type: 'sanitizers', program: 'a.js', variants: ['msan'] });
check({ type: 'output', program: 'a.js', expected: 'b', before: [['a']] });
console.log(format.problemsOf(null).join(), format.problemsOf([]).join());

// Toda conferência que existe tem os seus campos na tabela.
var types = fs.readdirSync(path.join(__dirname, '../../../src/kit/checks')).map(function (name) { return name.replace(/\.js$/, ''); });
console.log(types.filter(function (type) { return !fields.CHECKS[type]; }).join() || 'todas');

// espera: nada
// espera: exercise.json: falta o campo "minutes"
// espera: exercise.json: "minutes" devia ser um número inteiro de 1 a 90, e é "15"
// espera: exercise.json: "minutes" devia ser um número inteiro de 1 a 90, e é 1.5
// espera: exercise.json: não conheço o campo "titulo"
// espera: exercise.json: "title" devia ser um texto de 1 a 40 letras, e é "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
// espera: exercise.json: "kind" devia ser um destes: P, J, C, D, M, e é "X"
// espera: exercise.json: "hints" devia ser uma lista de 3 textos de até 300 letras, e é ["Um setTimeout dispara uma vez só. Quem pode armar o pró…
// espera: exercise.json: "hints" devia ser uma lista de 3 textos de até 300 letras, e é ["Um setTimeout dispara uma vez só. Quem pode armar o pró…
// espera: exercise.json: "files" devia ser uma lista de nomes de arquivos da pasta do exercício, e é ["../fora.js"]
// espera: exercise.json: não conheço o campo "limits.horas"
// espera: exercise.json: "limits.seconds" devia ser um número de 1 a 120, e é 0
// espera: exercise.json: "untouched" devia ser um objeto, { … }, e é "failed"
// espera: exercise.json: "untouched.match" devia ser uma expressão regular, e é "("
// espera: exercise.json: checks[0]: não conheço a conferência "magia"
// espera: exercise.json: não conheço o campo "checks[0].porque"
// espera: exercise.json: falta o campo "checks[0].program"
// espera: exercise.json: "checks" devia ser uma lista de objetos, com ao menos um, e é [7]
// espera: exercise.json: a etiqueta "cancelar-de-dentro" aparece duas vezes em wrong
// espera: exercise.json: "wrong[0].tag" devia ser uma etiqueta em minúsculas, como "um-por-vez", e é "Com Espaço"
// espera: exercise.json: falta o campo "wrong[0].say"
// espera: exercise.json: checks[0] não pergunta nada: falta um destes: expected, orders
// espera: exercise.json: checks[0] não pergunta nada: falta um destes: must, never, atMost
// espera: exercise.json: "checks[0].atMost" devia ser um objeto de nome: número inteiro, como { "setTimeout": 3 }, e é {"setTimeout":"3"}
// espera: exercise.json: checks[0] não pergunta nada: falta um destes: time, memory
// espera: exercise.json: checks[0] não pergunta nada: falta um destes: tolerance, values
// espera: exercise.json: "checks[0].values" devia ser uma lista de { name, tolerance }, { name, min, max } ou { less: [a, b], factor }, e é [{"nome":"ondas","min":1}]
// espera: nada
// espera: exercise.json: "checks[0].left" devia ser um objeto de nome: o nome de um arquivo do exercício, null, { "match": … } ou { "json": … }, e é {"a":{"mach":"x"}}
// espera: nada
// espera: exercise.json: "checks[0].check" devia ser uma conferência output, test, files ou http, e é {"type":"leaks","program":"a.js"}
// espera: exercise.json: "checks[0].variants" devia ser uma lista de asan, tsan ou os dois, e é ["msan"]
// espera: exercise.json: "checks[0].before" devia ser uma lista de filas de duas linhas ou mais, e é [["a"]]
// espera: exercise.json devia ser um objeto, { … } exercise.json devia ser um objeto, { … }
// espera: todas
