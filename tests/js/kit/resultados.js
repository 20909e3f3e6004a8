// Um resultado em TAP e em JUnit: nada do que o aluno escreveu quebra o formato.
var record = require('../../../src/kit/results/record');
var points = require('../../../src/kit/course/points');
var tap = require('../../../src/kit/results/tap');
var junit = require('../../../src/kit/results/junit');
var codes = require('../../../src/kit/codes');

var exercise = { id: '04-fila/02-intervalo', number: '04/02', title: 'Título com # e \\', kind: 'J', points: 3 };

function entry(verdict) {
  var result = record.of(exercise, verdict);
  result.hints = 0;
  result.gaveUp = false;
  result.files = [];
  return result;
}

var TESTS = [
  { name: 'soma', outcome: 'passed' },
  { name: 'linha\nquebrada # SKIP', outcome: 'failed', what: 'era "2", e é <3>\n...\n# fim' },
  { name: 'depois', outcome: 'skipped' }
];
var failed = entry({ outcome: 'failed', what: 'cor \u001b[31m & <b> ]]> \u0000 \ud800 \ud83d\ude00\n---', expected: 'a"b', obtained: new Array(5002).join('x'),
  tests: TESTS, ms: 7, where: { file: 'a.js', line: 3 } });
var document = { exercises: [failed, entry({ outcome: 'passed', ms: 1 }), entry({ outcome: 'time', what: 'demorou', limit: 'time', ms: 9 })],
  time: '2026-01-02T03:04:05.678Z', ms: 17 };

console.log(failed.cut.join(), failed.obtained.length, failed.code, JSON.stringify(failed.where));
failed.obtained = 'x';
console.log(tap(document));
console.log(junit(document));

// A fração dos testes com nome; se outra conferência falhou, ela conta como mais um.
function score(outcome, outcomes) {
  return points.of(exercise, { outcome: outcome, tests: outcomes.map(function (each) { return { name: 'x', outcome: each }; }) });
}
console.log(score('passed', []), score('failed', []), score('failed', ['passed', 'failed']), score('crash', ['passed', 'skipped', 'skipped']),
  score('failed', ['passed', 'passed']));

// O pior código de dois.
console.log(codes.worse(0, 0), codes.worse(0, 4), codes.worse(4, 1), codes.worse(1, 0));

// espera: obtained 4000 1 {"file":"a.js","line":3}
// espera: TAP version 14
// espera: 1..3
// espera:     1..3
// espera:     ok 1 - soma
// espera:     not ok 2 - linha quebrada \# SKIP
// espera:       ---
// espera:       what: "era \"2\", e é <3>\n...\n# fim"
// espera:       ...
// espera:     ok 3 - depois # SKIP
// espera: not ok 1 - 04/02 Título com \# e \\
// espera:   ---
// espera:   outcome: "failed"
// espera:   what: "cor \u001b[31m & <b> ]]> \u0000 \ud800 😀\n---"
// espera:   where: {"file":"a.js","line":3}
// espera:   expected: "a\"b"
// espera:   obtained: "x"
// espera:   cut: ["obtained"]
// espera:   points: 3
// espera:   score: 1
// espera:   ms: 7
// espera:   hints: 0
// espera:   gaveUp: false
// espera:   ...
// espera: ok 2 - 04/02 Título com \# e \\
// espera:   ---
// espera:   outcome: "passed"
// espera:   points: 3
// espera:   score: 3
// espera:   ms: 1
// espera:   hints: 0
// espera:   gaveUp: false
// espera:   ...
// espera: not ok 3 - 04/02 Título com \# e \\
// espera:   ---
// espera:   outcome: "time"
// espera:   what: "demorou"
// espera:   limit: "time"
// espera:   points: 3
// espera:   score: 0
// espera:   ms: 9
// espera:   hints: 0
// espera:   gaveUp: false
// espera:   ...
// espera: 
// espera: <?xml version="1.0" encoding="UTF-8"?>
// espera: <testsuites name="nozinho" tests="5" failures="1" errors="1" skipped="1" time="0.017">
// espera:   <testsuite name="04/02 Título com # e \" tests="3" failures="1" errors="0" skipped="1" time="0.007" timestamp="2026-01-02T03:04:05">
// espera:     <testcase classname="04-fila.02-intervalo" name="soma" time="0.002"/>
// espera:     <testcase classname="04-fila.02-intervalo" name="linha&#10;quebrada # SKIP" time="0.002">
// espera:       <failure message="era &quot;2&quot;, e é &lt;3&gt;&#10;...&#10;# fim" type="failed">what: cor \x1b[31m &amp; &lt;b&gt; ]]&gt; \x00 � 😀
// espera: ---
// espera: expected: a"b
// espera: obtained: x</failure>
// espera:     </testcase>
// espera:     <testcase classname="04-fila.02-intervalo" name="depois" time="0.002">
// espera:       <skipped/>
// espera:     </testcase>
// espera:   </testsuite>
// espera:   <testsuite name="04/02 Título com # e \" tests="1" failures="0" errors="0" skipped="0" time="0.001" timestamp="2026-01-02T03:04:05">
// espera:     <testcase classname="04-fila.02-intervalo" name="Título com # e \" time="0.001"/>
// espera:   </testsuite>
// espera:   <testsuite name="04/02 Título com # e \" tests="1" failures="0" errors="1" skipped="0" time="0.009" timestamp="2026-01-02T03:04:05">
// espera:     <testcase classname="04-fila.02-intervalo" name="Título com # e \" time="0.009">
// espera:       <error message="demorou" type="time">what: demorou</error>
// espera:     </testcase>
// espera:   </testsuite>
// espera: </testsuites>
// espera: 
// espera: 3 0 1.5 0.75 2
// espera: 0 4 1 1
