/* util/env.js -- util.parseEnv: o texto de um arquivo .env como um objeto de nomes e valores.
 *
 * Entre aspas (duplas, simples ou crase) um valor pode ter várias linhas e #; só nas duplas \n é uma
 * quebra de linha. */
(function (native, need) {
  'use strict';

  // Só espaços: uma tabulação faz parte do valor.
  function trim(text) {
    return text.replace(/^ +| +$/g, '');
  }

  function from(text, position) {
    return position < 0 ? '' : text.slice(position);
  }

  // Um valor entre aspas e o que vem na linha seguinte; null se as aspas não fecham nem a linha acaba.
  function quoted(text) {
    var close = text.indexOf(text[0], 1);
    var newline = text.indexOf('\n', close + 1);
    if (close < 0) return newline < 0 ? null : { value: text.slice(0, newline), rest: from(text, newline) };
    var value = text.slice(1, close);
    return { value: text[0] === '"' ? value.replace(/\\n/g, '\n') : value, rest: from(text, newline) };
  }

  function plain(text) {
    var line = text.split('\n', 1)[0];
    return { value: trim(line.split('#', 1)[0]), rest: text.slice(line.length) };
  }

  function read(text, pairs) {
    var rest = trim(text.replace(/\r/g, ''));
    while (rest !== '') {
      var newline = rest.indexOf('\n');
      if ((rest[0] === '\n' || rest[0] === '#') && newline >= 0) {
        rest = rest.slice(newline + 1);
        continue;
      }
      var equal = rest.indexOf('=');
      var key = trim(rest.slice(0, Math.max(equal, 0)));
      if (key === '') return; // o que não é NOME=valor encerra a leitura
      rest = trim(rest.slice(equal + 1));
      var found = /^["'`]/.test(rest) ? quoted(rest) : plain(rest);
      if (found === null) continue;
      pairs[key.replace(/^export /, '')] = found.value;
      rest = found.rest;
    }
  }

  return function parseEnv(content) {
    need('validators').validateString(content, 'content');
    var pairs = Object.create(null);
    read(content, pairs);
    var sorted = Object.create(null);
    Object.keys(pairs).sort().forEach(function (name) {
      if (name !== '__proto__') sorted[name] = pairs[name];
    });
    return sorted;
  };
})
