/* modern/parse.js -- o acorn, e os erros dele com as palavras do Node (syntax.js). */
(function (native, need) {
  'use strict';

  var acorn = need('acorn');
  var speed = need('modern/speed');
  var grammar = need('modern/grammar');

  // O que se diz de um texto que só tem sentido como módulo.
  var MODULE_ONLY = ['Cannot use import statement outside a module', "Unexpected token 'export'",
    "Cannot use 'import.meta' outside a module", 'await is only valid in async functions and the top level bodies of modules'];

  function settings(options) {
    return {
      ecmaVersion: 2022,
      sourceType: options.kind === 'module' ? 'module' : 'script',
      allowHashBang: true,
      allowReturnOutsideFunction: options.kind === 'function',
      allowAwaitOutsideFunction: options.kind === 'module',
      allowSuperOutsideMethod: false
    };
  }

  function reader(source, options) {
    return grammar.agree(speed.hurry(new acorn.Parser(settings(options), source)), options.kind);
  }

  function parse(source, options) {
    try {
      return reader(source, options).parse();
    } catch (error) {
      if (typeof error.pos !== 'number') throw error;
      var found = error.found || need('modern/syntax').explain(source, error, options);
      return fail(found.message, source, found.start, found.width, options);
    }
  }

  // Lança um SyntaxError que sabe o seu lugar no texto.
  function fail(message, source, start, width, options) {
    var begin = Math.max(source.lastIndexOf('\n', start - 1), source.lastIndexOf('\r', start - 1)) + 1;
    var end = source.indexOf('\n', start);
    if (end === -1) end = source.length;
    if (source.charAt(end - 1) === '\r') end--;
    var line = source.slice(0, begin).split(/\r\n|\n|\r/).length;
    var before = source.slice(begin, start), word = source.slice(start, start + width), text = source.slice(begin, end);
    if (options.kind === 'function' && MODULE_ONLY.indexOf(message) !== -1) {
      native.refuse(source, JSON.stringify([message, '', line, before, word, text]));
    }
    native.throwSyntax(message, options.name, line, before, word, text);
  }

  // O texto está certo até onde vai, mas ainda falta um pedaço? (O REPL pergunta.)
  function isIncomplete(source, options) {
    try {
      reader(source, options).parse();
      return false;
    } catch (error) {
      if (typeof error.pos !== 'number') throw error;
      return error.pos >= source.replace(/\s+$/, '').length ||
        /^Unterminated (?:template|comment)/.test(error.message) ||
        (/^Unterminated string/.test(error.message) && /\\\n?$/.test(source)); // 'assim\
    }
  }

  return { parse: parse, fail: fail, isIncomplete: isIncomplete, acorn: acorn };
})
