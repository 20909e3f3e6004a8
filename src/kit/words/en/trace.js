/* trace.js -- what is said of a trace: the selectors, the moments, the claims of the exercises. */
'use strict';

module.exports = {
  notJson: 'Line {line} of the trace is not JSON: {text}',
  lostLines: 'The trace lost lines: after {last} came {next}.',
  notSelector: 'This chooses nothing in the trace: {value}',
  unknownField: 'A selector has no field "{field}"; it has {fields} and nth.',
  'field-name': 'the function ',
  'field-at': 'the line ',
  'field-call': 'a call of ',
  'field-kind': 'the kind ',
  'field-id': 'the number ',
  'field-ev': 'the event ',
  'field-text': 'the text ',
  nth: '(number {nth})',
  andMore: '… and {count} more',
  absent: 'In the trace there is not {what}.',
  thereIs: 'What there is:\n{events}',
  onlySome: 'In the trace there is not {what}: there are only {count}.\n{events}',
  ambiguous: 'In the trace there is more than one moment for {what}; say which (nth):\n{events}',
  wrongOrder: 'In the trace, first should come {first},\nthen {second}; it was the other way round:\n{events}',
  wrongThread: 'In the trace, {what}: the thread should be "{expected}", and it is "{obtained}".',
  wrongPhase: 'In the trace, {what}: the phase should be "{expected}", and it is "{obtained}".',
  sleptLittle: 'The loop slept {part} of the time; it should sleep at least {limit}.',
  sleptMuch: 'The loop slept {part} of the time; it should sleep at most {limit}.',
  present: 'In the trace there should not be {what}:\n{events}',
  unknownClaim: 'unknown claim about the trace: {claim}'
};
