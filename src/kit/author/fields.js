/* fields.js -- os campos de exercise.json, e a regra de cada um. */
'use strict';

var rules = require('./rules');
var optional = rules.optional;
var shapes = require('./shapes');

var OUTCOMES = ['failed', 'compile', 'time', 'crash'];

var EXERCISE = {
  title: rules.text(40),
  kind: rules.oneOf(['P', 'J', 'C', 'D', 'M']),
  minutes: rules.whole(1, 90),
  points: rules.whole(1, 10),
  files: rules.files,
  runtime: optional(rules.text(40)),
  run: optional(rules.file),
  threads: optional(rules.flag),
  objectives: rules.texts(1, 4, 100),
  hints: rules.texts(3, 3, 300),
  limits: optional(rules.object),
  checks: rules.objects,
  untouched: rules.object,
  wrong: optional(rules.objects)
};

var LIMITS = {
  seconds: optional(rules.number(1, 120)),
  cpu: optional(rules.number(1, 120)),
  megabytes: optional(rules.whole(16, 4096)),
  output: optional(rules.whole(100, 16777216)),
  processes: optional(rules.whole(1, 1000))
};

var UNTOUCHED = { outcome: rules.oneOf(OUTCOMES), match: rules.pattern };
var WRONG = { tag: rules.tag, match: rules.pattern, say: rules.text(400) };

// Os campos de cada tipo de conferência, fora `type` (src/kit/checks/ diz o que faz cada uma).
var CHECKS = {
  predict: runs({ seeds: optional(rules.whole(2, 200)) }),
  output: runs({ expected: optional(rules.file), before: optional(shapes.queues), orders: optional(rules.files) }),
  test: runs({}),
  calls: runs({
    must: optional(rules.strings), never: optional(rules.strings), atMost: optional(shapes.counts), say: optional(rules.text(400))
  }),
  leaks: runs({}),
  trace: runs({ claims: rules.objects }),
  files: runs({ left: shapes.left, extra: optional(rules.flag) }),
  http: runs({ conversation: rules.conversation, ready: optional(rules.pattern), seconds: optional(rules.number(0.1, 60)) }),
  cost: runs({ reference: rules.file, time: optional(rules.number(1, 100)), memory: optional(rules.number(1, 100)) }),
  measure: runs({ program: optional(rules.file), name: optional(rules.text(40)), tolerance: optional(rules.number(0.01, 2)),
    values: optional(shapes.measures) }),
  seeds: { check: shapes.seeded, count: optional(rules.whole(2, 200)) },
  swap: { object: rules.file, source: rules.file },
  'chapter-tests': { tests: rules.strings },
  sanitizers: runs({ variants: shapes.variants })
};

// De cada um destes grupos, ao menos um campo: sem nenhum, a conferência não pergunta nada.
var ONE_OF = {
  output: ['expected', 'orders'],
  calls: ['must', 'never', 'atMost'],
  cost: ['time', 'memory'],
  measure: ['tolerance', 'values']
};

// Uma conferência que roda um programa.
function runs(own) {
  return Object.assign({ program: rules.file, args: optional(rules.strings) }, own);
}

module.exports = { EXERCISE: EXERCISE, LIMITS: LIMITS, UNTOUCHED: UNTOUCHED, WRONG: WRONG, CHECKS: CHECKS, ONE_OF: ONE_OF };
