/* modern/speed.js -- dois atalhos para o acorn no Duktape, onde um teste com expressão regular ou
 * uma chamada por letra custam dezenas de vezes o que custam no V8. O resultado é o mesmo. */
(function () {
  'use strict';

  // /^(?:break|case|…)$/ -> um objeto que responde ao mesmo `test` com uma busca.
  function wordSet(pattern) {
    var words = Object.create(null);
    pattern.source.slice(4, -2).split('|').forEach(function (word) { words[word] = true; });
    return { test: function (word) { return words[word] === true; } };
  }

  function isPlain(c) {
    return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 95 || c === 36;
  }

  // Uma palavra só de letras comuns; as outras (maçã, \u0061) ficam com o acorn.
  function readWord1() {
    var input = this.input, at = this.pos, c = input.charCodeAt(at);
    while (isPlain(c)) c = input.charCodeAt(++at);
    if (c === 92 || c > 127) return this.readAnyWord();
    var start = this.pos;
    this.pos = at;
    this.containsEsc = false;
    return input.slice(start, at);
  }

  return {
    hurry: function (parser) {
      ['keywords', 'reservedWords', 'reservedWordsStrict', 'reservedWordsStrictBind'].forEach(function (name) {
        parser[name] = wordSet(parser[name]);
      });
      parser.readAnyWord = parser.readWord1;
      parser.readWord1 = readWord1;
      return parser;
    }
  };
})
