// A conferência `chapter-tests` lê o que os testes do projeto dizem que se espera, e o confere num runtime.
var expectations = require('../../../../src/kit/judge/expectations');
var tries = require('./fixtures/try');

function compare(wanted, stdout, more) {
  var problem = expectations.compare(expectations.read(wanted), Object.assign({ code: 0, stdout: stdout, stderr: '' }, more));
  return problem ? problem.problem : 'passou';
}

var LINES = '// espera: a\n  // espera: …\n// espera: leva cerca de 10 ms\n';
console.log(compare(LINES, 'a\nb\nc\nleva cerca de 19 ms\n'), compare(LINES, 'a\nleva cerca de 5,5 ms\n'),
  compare(LINES, 'a\nleva cerca de 21 ms\n'), compare(LINES, 'a\nleva cerca de 4 ms\n'), compare(LINES, 'b\nleva cerca de 10 ms\n'));
console.log(compare('// saida: 3\n', '', { code: 3 }), compare('// saida: 3\n', ''), compare('// espera-erro: ai\n', '', { stderr: 'ui' }),
  compare('// espera-erro: ai\n', '', { stderr: 'ai ai' }), compare('nada', 'qualquer coisa'));

// Os testes daqui ao lado, num runtime que faz o que deve, e noutro, que não sabe fazer nada.
function here(name) {
  return { tests: ['tests/js/kit/checks/fixtures/capitulo/' + name] };
}
var broken = { runtime: '../tests/js/kit/checks/fixtures/capitulo/quebrado.sh' };

tries.all('chapter-tests', [
  ['passam', here('b*.js'), { 'a.c': '' }],
  ['um falha', here('*.js'), { 'a.c': '' }, function (failure) { console.log('  ' + failure.expected + ' | ' + failure.obtained); }],
  ['num runtime quebrado', here('b*.js'), { 'a.c': '' }, null, broken],
  ['nenhum', here('z*.js'), { 'a.c': '' }]
]);

// espera: passou passou output output output
// espera: passou code error passou passou
// espera: passam: passou
// espera: um falha: Com o seu arquivo no runtime, tests/js/kit/checks/fixtures/capitulo/falha.js não imprime o que devia.
// espera:   a | b
// espera: num runtime quebrado: Com o seu arquivo no runtime, tests/js/kit/checks/fixtures/capitulo/bom-gravado.js terminou com o código 5, e não 0.
// espera: erro do autor: nenhum teste do projeto casa com tests/js/kit/checks/fixtures/capitulo/z*.js
