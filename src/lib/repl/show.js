/* repl/show.js -- como a conversa mostra valores e erros: como o Node. */
(function (native, need) {
  'use strict';

  var colors = false;

  function start(terminal) {
    colors = terminal && need.has('console/terminal') && need('console/terminal').wantsColors(true);
  }

  function welcome(version) {
    return 'Bem-vindo ao Nozinho ' + version + '.\n' +
      'Digite ".help" para saber o que dá para fazer.\n';
  }

  // Sem `inspect` (um runtime sem console), o que String disser.
  function value(any) {
    if (!need.has('inspect')) return String(any);
    return need('inspect').inspect(any, { colors: colors, showProxy: true });
  }

  // ---- erros ----

  // Daqui para baixo a pilha é a da linha digitada e a nossa: não ajuda ninguém.
  function trimStack(thrown) {
    if (!(thrown instanceof Error) || typeof thrown.stack !== 'string') return;
    var kept = thrown.stack.replace(/\n    at REPL\d+:\d+(\n    at [^\n]*)*$/, '');
    try {
      if (kept !== thrown.stack) thrown.stack = kept;
    } catch (error) {
      // Um erro congelado fica com a pilha inteira.
    }
  }

  function text(thrown, syntax) {
    if (syntax && typeof thrown.stack === 'string') return thrown.stack.replace(/^REPL\d+:\d+\n/, '');
    trimStack(thrown);
    var shown = value(thrown);
    return thrown instanceof Error ? shown.replace(/^\[([^\n]*)\]$/, '$1') : shown;
  }

  // "Uncaught" vai antes da primeira linha que nomeia o erro: um de sintaxe tem, antes dela, o
  // trecho do programa.
  function error(thrown, syntax) {
    var lines = text(thrown, syntax).split('\n');
    for (var i = 0; i < lines.length; i++) {
      if (!/^\[?([A-Z][a-z0-9_]*)*Error/.test(lines[i])) continue;
      lines[i] = 'Uncaught' + (lines[i].length <= 80 ? ' ' : ':\n') + lines[i];
      return lines.join('\n') + '\n';
    }
    return 'Uncaught' + (lines.length === 1 ? ' ' : ':\n') + lines.join('\n') + '\n';
  }

  return { start: start, welcome: welcome, value: value, error: error };
})
