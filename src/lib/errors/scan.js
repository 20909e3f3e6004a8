/* errors/scan.js -- as palavras de um programa: o bastante para apontar onde ele errou.
 *
 * O motor só sabe a linha de um erro. Para dizer "o.foo is not a function" e pôr o ^ no lugar,
 * lemos de novo o texto do programa. Isto não confere a gramática: um texto quebrado também
 * vira palavras. */
(function (native, need) {
  'use strict';

  var AROUND = 200; // linhas lidas antes e depois da que errou: um programa enorme não custa mais

  // Cada alternativa é um tipo; a última casa qualquer sinal. Todo caractere fora do ASCII conta
  // como letra: "maçã" é uma palavra só.
  var pattern = new RegExp([
    /(\s+|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$))/, // 1: o que não é palavra
    /([A-Za-z_$\\\u0080-\uffff][\w$\\\u0080-\uffff]*)/, // 2: nome ou palavra reservada
    /(0[xob][\da-f]*|\.?\d(?:[eE][+-]|[\w.])*)/, // 3: número
    /("[^"\\\n]*(?:\\[\s\S][^"\\\n]*)*"?|'[^'\\\n]*(?:\\[\s\S][^'\\\n]*)*'?)/, // 4: texto
    /(`[^`\\]*(?:\\[\s\S][^`\\]*)*`?)/, // 5: texto com crases, inteiro
    /(>>>=|\.\.\.|===|!==|>>>|(?:<<|>>|\*\*|&&|\|\||\?\?)=?|=>|[-=!<>+*\/%&|^]=|\?\.|\+\+|--|[\s\S])/ // 6: sinal
  ].map(function (part) { return part.source; }).join('|'), 'g');
  var kinds = ['', 'blank', 'word', 'number', 'string', 'template', 'mark'];
  var regexp = /\/(?:[^\/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/\w*/g;

  // As palavras reservadas que não são valores.
  var reserved = new RegExp('^(?:break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|' +
    'export|extends|finally|for|function|if|import|in|instanceof|new|return|switch|throw|try|typeof|var|' +
    'void|while|with)$');

  // Uma expressão pode terminar nesta palavra: depois dela, "/" divide e "(" chama.
  function endsExpression(token) {
    if (!token) return false;
    if (token.kind === 'mark') return /^[)\]}]$/.test(token.text);
    return token.kind !== 'word' || !reserved.test(token.text);
  }

  // Como exec a partir de `at`; null se não casa logo ali.
  function match(expression, text, at) {
    expression.lastIndex = at;
    var found = expression.exec(text);
    return found && found.index === at ? found : null;
  }

  function next(text, at, previous) {
    var found = match(pattern, text, at);
    var kind = 1;
    while (found[kind] === undefined) kind++;
    if (kind === 6 && text[at] === '/' && !endsExpression(previous)) {
      var literal = match(regexp, text, at);
      if (literal) return { kind: 'regexp', text: literal[0] };
    }
    return { kind: kinds[kind], text: found[0] };
  }

  // [{ kind, text, at, line, column }]
  function tokens(text, line) {
    var list = [];
    for (var at = 0, start = 0; at < text.length;) {
      var token = next(text, at, list[list.length - 1]);
      token.at = at;
      token.line = line;
      token.column = at - start;
      if (token.kind !== 'blank') list.push(token);
      for (var i = token.text.indexOf('\n'); i >= 0; i = token.text.indexOf('\n', i + 1)) {
        line++;
        start = at + i + 1;
      }
      at += token.text.length;
    }
    return list;
  }

  var last = {};

  // { text, tokens, first, end, source }: o texto em volta da linha e as palavras dele, as da linha
  // (de `first` até antes de `end`) e o texto dela; undefined se o programa não se acha.
  function around(file, line) {
    if (last.file === file && last.line === line) return last;
    var text = native.text(file);
    if (text === undefined) return undefined;
    var lines = text.replace(/^#!.*/, '').split('\n');
    if (line > lines.length) return undefined;
    var from = Math.max(0, line - AROUND);
    last = placeOf(lines.slice(from, line + AROUND).join('\n'), from + 1, line, text);
    last.file = file;
    last.source = lines[line - 1].replace(/\r$/, '');
    return last;
  }

  // O mesmo, de um trecho do programa que começa na linha `from`.
  function placeOf(text, from, line, program) {
    var list = tokens(text, from);
    var first = 0;
    while (first < list.length && list[first].line < line) first++;
    var end = first;
    while (end < list.length && list[end].line === line) end++;
    return { line: line, program: program, text: text, tokens: list, first: first, end: end };
  }

  return { around: around, placeOf: placeOf, endsExpression: endsExpression };
})
