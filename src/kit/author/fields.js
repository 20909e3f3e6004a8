/* fields.js -- os campos de exercise.json, e a regra de cada um. */
'use strict';

var rules = require('./rules');
var optional = rules.optional;

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

// Os campos de cada tipo de conferência, fora `type`.
var CHECKS = {
  predict: { program: rules.file, args: optional(rules.strings) },
  output: { program: rules.file, args: optional(rules.strings), expected: rules.file },
  test: { program: rules.file, args: optional(rules.strings) },
  trace: { program: rules.file, args: optional(rules.strings), claims: rules.objects },
  swap: { object: rules.file, source: rules.file },
  measure: { program: rules.file, args: optional(rules.strings), name: rules.text(40), tolerance: rules.number(0.01, 2) }
};

module.exports = { EXERCISE: EXERCISE, LIMITS: LIMITS, UNTOUCHED: UNTOUCHED, WRONG: WRONG, CHECKS: CHECKS };
