/* shuffle/main.js -- --embaralhar=1..200: o mesmo programa com cada semente, e quantas saídas se viram.
 *
 * Sai com 0 se todas foram iguais e com 1 se não. `rest` é o programa e os argumentos dele;
 * `isVirtual`, se cada um roda com o relógio virtual. */
(function (native, need) {
  'use strict';

  var process = need('process');
  var runs = need('shuffle/runs');

  function quote(word) {
    return /^[\w@%+=:,.\/-]+$/.test(word) ? word : "'" + word.replace(/'/g, "'\\''") + "'";
  }

  return function main(first, last, rest, isVirtual) {
    var command = { rest: rest, isVirtual: isVirtual };
    runs.runAll(command, first, last, function (results) {
      var again = function (seed) {
        return ['nozinho'].concat(runs.optionsFor(command, seed), rest).map(quote).join(' ');
      };
      process.stdout.write(need('shuffle/report').report(results, last - first + 1, again));
      process.exitCode = need('shuffle/report').group(results).length > 1 ? 1 : 0;
    });
  };
})
