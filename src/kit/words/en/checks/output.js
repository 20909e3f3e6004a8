/* What the output check says. */
'use strict';

function more(count) {
  return count > 0 ? ' (and ' + count + ' more)' : '';
}

module.exports = {
  nothing: 'The program wrote nothing.',
  different: 'The output is not the expected one.',
  differentLines: 'The output does not have the expected lines.',
  noneOf: 'The output is none of the {count} accepted ones; the closest is below.',
  never: 'In none of them does «{first}» come before «{second}».',
  late: 'The line «{second}» came before «{first}», and should come after it.',
  missing: function (v) { return '«' + v.line + '» is missing' + more(v.more) + '.'; },
  extra: function (v) { return '«' + v.line + '» should not be there' + more(v.more) + '.'; },
  unknownLine: 'an order rule names a line that the file does not have: {line}',
  rulesDisagree: 'this output breaks the order rules (before) of its own check',
  spaces: function (v) {
    return v.count === 1 ? 'One line ends in spaces. They do not count.' :
      v.count + ' lines end in spaces. They do not count.';
  },
  returns: 'The lines end in \\r\\n, as on Windows. The \\r does not count.',
  noEnd: 'The last line does not end with a line break. That does not count.'
};
