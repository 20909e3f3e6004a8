/* shuffle/main.js -- --embaralhar=1..200: o mesmo programa com cada semente, e quantas saídas se viram.
 *
 * Sai com 0 se todas foram iguais, com 1 se não, com 4 se ninguém terminou e com 130 depois de um Ctrl-C, que
 * mostra o que já se viu. `rest` é o programa e os argumentos dele; `isVirtual`, se cada um roda com o
 * relógio virtual; `file`, o programa, se não é um texto (-e). */
(function (native, need) {
  'use strict';

  var process = need('process');
  var runs = need('shuffle/runs');

  function quote(word) {
    return /^[\w@%+=:,.\/-]+$/.test(word) ? word : "'" + word.replace(/'/g, "'\\''") + "'";
  }

  // Duzentas vezes "Cannot find module" não ensinam mais do que uma.
  function isMissing(file) {
    try {
      need('module/resolve')._resolveFilename(file, null, true);
      return false;
    } catch (error) {
      return true;
    }
  }

  function exitCodeOf(results, isStopped) {
    if (isStopped) return 130;
    if (need('shuffle/report').group(results).length > 1) return 1;
    return results[0].late ? 4 : 0;
  }

  return function main(first, last, rest, isVirtual, file) {
    var command = { rest: rest, isVirtual: isVirtual };
    if (file !== null && isMissing(need('path').resolve(file))) {
      process.stderr.write('nozinho: não achei o programa «' + rest[0] + '»\n');
      process.exitCode = 9;
      return;
    }
    runs.runAll(command, first, last, function (results, isStopped) {
      var again = function (seed) {
        return ['nozinho'].concat(runs.optionsFor(command, seed), rest).map(quote).join(' ');
      };
      if (results.length > 0) process.stdout.write(need('shuffle/report').report(results, last - first + 1, again, isStopped));
      process.exitCode = exitCodeOf(results, isStopped);
    });
  };
})
