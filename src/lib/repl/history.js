/* repl/history.js -- as linhas de outras conversas, que a seta para cima traz de volta.
 *
 * Um arquivo de texto, uma linha por linha, a mais nova no fim. Cada linha é acrescentada assim
 * que se ouve: uma queda não perde nada, e duas conversas ao mesmo tempo se misturam sem se
 * estragar. Ao abrir, o que passa de 1000 linhas é cortado, num arquivo novo que toma o lugar
 * do velho. NOZINHO_REPL_HISTORY diz onde ele fica; vazio, não há arquivo. */
(function (native, need) {
  'use strict';

  var SIZE = 1000;
  var PRIVATE = parseInt('600', 8); // o que se digita pode ser segredo
  var path = null;
  var latest = '';

  function choose(tools) {
    var chosen = tools.environment('NOZINHO_REPL_HISTORY');
    if (chosen !== undefined) return chosen.trim() === '' ? null : chosen;
    var home = tools.environment('HOME');
    return home ? home + '/.nozinho_repl_history' : null;
  }

  function load(repl) {
    path = choose(repl.tools);
    if (path === null) return;
    var text = repl.tools.read(path);
    if (typeof text !== 'string') text = ''; // ainda não há; se não pode haver, remember dirá
    var lines = text.split('\n').filter(Boolean);
    if (lines.length > SIZE) lines = shorten(repl.tools, lines.slice(-SIZE));
    lines.forEach(function (line) { repl.tools.remember(line); });
    latest = lines.length > 0 ? lines[lines.length - 1] : '';
  }

  function shorten(tools, lines) {
    var draft = path + '.novo';
    if (tools.write(draft, lines.join('\n') + '\n', PRIVATE) === 0) tools.rename(draft, path);
    return lines;
  }

  function remember(repl, line) {
    if (line.trim() === '' || line === latest) return;
    latest = line;
    repl.tools.remember(line);
    if (path === null) return;
    if (repl.tools.append(path, line + '\n', PRIVATE) !== 0) {
      repl.print('Não consigo escrever em ' + path + ': estas linhas não ficam para a próxima conversa.\n');
      path = null;
    }
  }

  return { load: load, remember: remember };
})
