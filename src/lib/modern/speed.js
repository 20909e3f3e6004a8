/* modern/speed.js -- atalhos para o acorn no Duktape, onde uma chamada, uma propriedade a mais ou um
 * teste com expressão regular por letra custam dezenas de vezes o que custam no V8.
 *
 * Cada função faz o mesmo que a do acorn de mesmo nome, no caso comum; o resto fica com a dele. Não
 * pedimos linhas e colunas (`locations`), e com isso boa parte do trabalho dele é desnecessária. */
(function (native, need) {
  'use strict';

  var acorn = need('acorn');
  var types = acorn.tokTypes;
  var parser = acorn.Parser.prototype;
  var slow = {}; // as do acorn

  // ---- palavras ----

  // As letras de um nome comum; as outras (maçã, \u0061) ficam com o acorn.
  var plain = [];
  for (var c = 0; c < 128; c++) plain.push(c === 36 || (c > 47 && c < 58) || (c > 64 && c < 91) || c === 95 || (c > 96 && c < 123));

  var keywords = Object.create(null);
  Object.keys(acorn.keywordTypes).forEach(function (word) { keywords[word] = acorn.keywordTypes[word]; });

  // As palavras que podem não valer como nome.
  var special = Object.create(keywords);
  'arguments await enum implements interface let package private protected public static yield'.split(' ')
    .forEach(function (word) { special[word] = true; });

  // /^(?:break|case|…)$/ -> um objeto que responde ao mesmo `test` com uma busca.
  function wordSet(pattern) {
    var words = null;
    return { test: function (word) {
      if (words === null) {
        words = Object.create(null);
        pattern.source.slice(4, -2).split('|').forEach(function (word) { words[word] = true; });
      }
      return words[word] === true;
    } };
  }

  function readWord1() {
    var input = this.input, start = this.pos, at = start, c = input.charCodeAt(at);
    while (plain[c] === true) c = input.charCodeAt(++at);
    if (c === 92 || c > 127) return slow.readWord1.call(this);
    this.pos = at;
    this.containsEsc = false;
    return input.slice(start, at);
  }

  function readWord() {
    var word = this.readWord1(), type = keywords[word];
    this.finishToken(type === undefined ? types.name : type, word);
  }

  function checkUnreserved(node) {
    if (special[node.name] !== undefined) slow.checkUnreserved.call(this, node);
  }

  // Um corpo que não começa por um texto não tem "use strict".
  function strictDirective(start) {
    var c = this.input.charCodeAt(start);
    while (c === 32 || c === 10) c = this.input.charCodeAt(++start);
    if (c > 32 && c < 127 && c !== 34 && c !== 39 && c !== 47) return false;
    return slow.strictDirective.call(this, start);
  }

  // ---- um pedaço de cada vez ----

  function next(ignoreEscape) {
    if (this.containsEsc) return slow.next.call(this, ignoreEscape);
    this.lastTokEnd = this.end;
    this.lastTokStart = this.start;
    this.nextToken();
  }

  function nextToken() {
    var context = this.context[this.context.length - 1];
    if (context === undefined || context.preserveSpace) return slow.nextToken.call(this);
    var input = this.input, at = this.pos, c = input.charCodeAt(at);
    while (c === 32 || c === 10) c = input.charCodeAt(++at);
    this.pos = at;
    if (!(c > 32 && c < 127 && c !== 47 && c !== 92)) return slow.nextToken.call(this); // comentários, o fim…
    this.start = at;
    if (plain[c] === true && (c > 57 || c === 36)) this.readWord(); // um nome não começa com um algarismo
    else this.getTokenFromCode(c);
  }

  function finishToken(type, value) {
    var before = this.type;
    this.end = this.pos;
    this.type = type;
    this.value = value;
    if (type === types.name && value !== 'of' && value !== 'yield') this.exprAllowed = false;
    else this.updateContext(before);
  }

  // ---- nós ----

  function startNode() {
    return { type: '', start: this.start, end: 0 };
  }

  function startNodeAt(start) {
    return { type: '', start: start, end: 0 };
  }

  function finishNode(node, type) {
    node.type = type;
    node.end = this.lastTokEnd;
    return node;
  }

  // Depois de uma expressão quase nunca vem um ponto, um parêntese ou um colchete.
  ['dot', 'questionDot', 'bracketL', 'parenL', 'backQuote'].forEach(function (name) { types[name].continues = true; });

  function parseSubscripts(base, start, loc, noCalls, forInit) {
    return this.type.continues === true ? slow.parseSubscripts.call(this, base, start, loc, noCalls, forInit) : base;
  }

  // ---- a troca ----

  [readWord1, readWord, checkUnreserved, strictDirective, next, nextToken, finishToken, startNode, startNodeAt,
    finishNode, parseSubscripts].forEach(function (shortcut) {
    slow[shortcut.name] = parser[shortcut.name];
    parser[shortcut.name] = shortcut;
  });

  return {
    hurry: function (parser) {
      ['keywords', 'reservedWords', 'reservedWordsStrict', 'reservedWordsStrictBind'].forEach(function (name) {
        parser[name] = wordSet(parser[name]);
      });
      return parser;
    }
  };
})
