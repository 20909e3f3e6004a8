/* repl/complete.js -- Tab: os nomes com que a linha pode continuar.
 *
 * De `process.ar` procura 'ar…' entre as propriedades de process; de `re`, entre os nomes
 * globais e as palavras da linguagem; de `.l`, entre os comandos; de `require('f`, entre os
 * módulos. */
(function (native, need) {
  'use strict';

  var WORDS = ('break case catch continue debugger default delete do else false finally for function if in ' +
    'instanceof new null return switch this throw true try typeof undefined var void while with').split(' ');

  // Todos os nomes que o valor alcança, os dele e os herdados.
  function namesOf(value) {
    var names = Object.create(null);
    for (var object = Object(value); object !== null; object = Object.getPrototypeOf(object)) {
      Object.getOwnPropertyNames(object).forEach(function (name) {
        if (/^[A-Za-z_$][\w$]*$/.test(name)) names[name] = true;
      });
    }
    return Object.keys(names);
  }

  // 'a.b.' -> o valor de a.b; undefined se não há.
  function follow(path) {
    return path.split('.').slice(0, -1).reduce(function (object, name) {
      return object === undefined || object === null ? undefined : object[name];
    }, globalThis);
  }

  function candidates(repl, line) {
    var match = /^\s*\.(\w*)$/.exec(line);
    if (match) return { part: match[1], names: need('repl/commands').available(repl) };
    match = /require\(['"]([\w\/]*)$/.exec(line);
    if (match && need.has('module')) return { part: match[1], names: need('module').builtinModules };
    match = /((?:[A-Za-z_$][\w$]*\.)*)([\w$]*)$/.exec(line);
    if (match[1] === '') return { part: match[2], names: namesOf(globalThis).concat(WORDS) };
    var value = follow(match[1]);
    return { part: match[2], names: value === undefined || value === null ? [] : namesOf(value) };
  }

  // O começo que todos os nomes têm.
  function common(names) {
    return names.reduce(function (prefix, name) {
      while (name.slice(0, prefix.length) !== prefix) prefix = prefix.slice(0, -1);
      return prefix;
    });
  }

  // Em colunas, de cima para baixo dentro de cada linha.
  function arrange(names, width) {
    var cell = names.reduce(function (most, name) { return Math.max(most, name.length); }, 0) + 2;
    var perLine = Math.max(1, Math.floor(width / cell)), text = '';
    names.forEach(function (name, i) {
      var ends = i % perLine === perLine - 1 || i === names.length - 1;
      text += ends ? name + '\n' : name + ' '.repeat(cell - name.length);
    });
    return text;
  }

  // { insert, list }: o que acrescentar à linha, e as escolhas a mostrar se não há o quê.
  function complete(repl, line) {
    var found;
    try {
      found = candidates(repl, line); // um getter do programa pode lançar
    } catch (error) {
      return undefined;
    }
    var names = found.names.filter(function (name) {
      return name.slice(0, found.part.length) === found.part;
    }).sort();
    if (names.length === 0) return undefined;
    return { insert: common(names).slice(found.part.length), list: arrange(names, repl.tools.columns()) };
  }

  return { complete: complete };
})
