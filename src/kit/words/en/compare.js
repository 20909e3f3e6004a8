/* compare.js -- ./kit compare: the two orders, and what the first difference means. */
'use strict';

module.exports = {
  help: 'Use: ./kit compare [options] program.js [arguments]\n' +
    'Options: --tudo (all), --rastro=FOLDER (trace), --limite=SECONDS (limit); docs/comparar.md explains them',
  late: 'The program went over the limit of {seconds} s in {name} and was ended: a server that nobody closes, ' +
    'a setInterval without clearInterval? To wait longer: --limite=30',
  died: 'died with signal {signal}',
  ended: 'ended with code {code}',
  otherOrder: 'Both did the same things in another order: here, {here} came before {there}, and in Node, after. ' +
    'If the order changes when you repeat, the program has a race.',
  samePoint: 'At the same point, Nozinho did {here} and Node did {there}.',
  onlyHere: 'Nozinho did {here} and Node did not, from there on.',
  onlyThere: 'Node did {there} and Nozinho did not, from there on.',
  different: 'different',
  equal: 'equal',
  otherEnd: 'the order is the same, but the end is not. In Nozinho the program {here}; in Node, it {there}.',
  sameOrder: function (values) {
    return 'the same order in both, ' + values.count + (values.count === 1 ? ' event.' : ' events.');
  },
  sameEnd: 'And in both the program {ending}.',
  endingOf: 'In {name}, the program {ending}.',
  untraced: '{name} left no trace:',
  noNode: 'To compare, Node must be installed (the command "node"), and it is not here.',
  oldNode: 'The Node here is {version}; to compare, {oldest} or a newer one is needed.',
  noFolder: 'I could not create the folder {folder}:\n{why}',
  fileThere: 'there is already a file with that name.',
  internal: '  (internal) ',
  equalLines: function (values) { return '… ' + values.count + (values.count === 1 ? ' equal line' : ' equal lines'); },
  moreLines: function (values) { return '… and ' + values.count + (values.count === 1 ? ' more line' : ' more lines'); },
  split: 'here the orders part',
  writes: 'writes {text}',
  writesError: 'writes {text} (stderr)'
};
