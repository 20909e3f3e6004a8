/* es/regexp-parser.js -- o texto de uma expressão regular vira uma árvore.
 *
 * Só as que o Duktape não entende passam por aqui (grupos com nome, lookbehind, marcas s, u, y, d).
 *
 * type      campos
 * char      code
 * set       ranges ([início, fim] em ordem), negate (o que NÃO está nelas)
 * seq, alt  items
 * group     body, index (undefined em (?:…))
 * look      body, behind, negate
 * back      index (ou name, até o fim da leitura)
 * assert    kind: 'start', 'end', 'word', 'notWord'
 * repeat    body, min, max, greedy, first, last (os grupos que estão dentro dele) */
(function (native, need) {
  'use strict';

  var sets = need('es/regexp-sets');
  var MAX_CODE = 0x10ffff;
  var CONTROLS = { t: 9, n: 10, v: 11, f: 12, r: 13, 0: 0 };

  function Parser(source, flags) {
    this.source = source;
    this.flags = flags;
    this.unicode = flags.indexOf('u') >= 0;
    this.dotAll = flags.indexOf('s') >= 0;
    this.at = 0;
    this.groups = 0;      // quantos parênteses que capturam já foram abertos
    this.names = [];      // [nome, número] de cada grupo com nome
    this.backs = [];      // as referências, para conferir no fim
    this.named = this.unicode || /\(\?<(?![=!])/.test(source);
  }

  Parser.prototype.fail = function (reason) {
    throw new SyntaxError('Invalid regular expression: /' + this.source + '/' + this.flags + ': ' + reason);
  };

  Parser.prototype.eat = function (text) {
    if (this.source.substr(this.at, text.length) !== text) return false;
    this.at += text.length;
    return true;
  };

  Parser.prototype.peek = function () {
    return this.source[this.at];
  };

  // O próximo caractere: com a marca u, um par de metades é um caractere só.
  Parser.prototype.next = function () {
    var code = this.unicode ? this.source.codePointAt(this.at) : this.source.charCodeAt(this.at);
    this.at += code > 0xffff ? 2 : 1;
    return code;
  };

  Parser.prototype.match = function (pattern) {
    var found = pattern.exec(this.source.slice(this.at));
    if (found !== null) this.at += found[0].length;
    return found;
  };

  // ---- alternativas, sequências, repetições ----

  Parser.prototype.parse = function () {
    var tree = this.alternatives();
    if (this.at < this.source.length) this.fail('Unmatched \')\'');
    this.backs.forEach(this.resolve, this);
    return tree;
  };

  Parser.prototype.alternatives = function () {
    var items = [this.sequence()];
    while (this.eat('|')) items.push(this.sequence());
    return items.length === 1 ? items[0] : { type: 'alt', items: items };
  };

  Parser.prototype.sequence = function () {
    var items = [];
    while (this.at < this.source.length && this.peek() !== '|' && this.peek() !== ')') {
      var first = this.groups + 1;
      items.push(this.repetition(this.term(), first));
    }
    return { type: 'seq', items: items };
  };

  Parser.prototype.repetition = function (body, first) {
    var found = this.match(/^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})(\??)/);
    if (found === null) {
      if (this.unicode && this.peek() === '{') this.fail('Incomplete quantifier');
      return body;
    }
    var isAssertion = body.type === 'assert' || (body.type === 'look' && (body.behind || this.unicode));
    if (isAssertion) this.fail('Nothing to repeat');
    var min = found[1] === undefined ? Number(found[2]) : found[1] === '+' ? 1 : 0;
    var max = found[1] !== undefined ? (found[1] === '?' ? 1 : Infinity)
      : found[3] === undefined ? min : found[4] === '' ? Infinity : Number(found[4]);
    if (min > max) this.fail('numbers out of order in {} quantifier');
    return { type: 'repeat', body: body, min: min, max: max, greedy: found[5] === '', first: first, last: this.groups };
  };

  // ---- um termo ----

  Parser.prototype.term = function () {
    var c = this.peek();
    if (c === '(') return this.group();
    if (c === '[') return this.set();
    if (c === '\\') return this.escape();
    if (this.eat('^')) return { type: 'assert', kind: 'start' };
    if (this.eat('$')) return { type: 'assert', kind: 'end' };
    if (this.eat('.')) return this.dotAll ? { type: 'set', ranges: [], negate: true } : sets.dot();
    if (c === '*' || c === '+' || c === '?') this.fail('Nothing to repeat');
    if (/^\{\d+(,\d*)?\}/.test(this.source.slice(this.at))) this.fail('Nothing to repeat');
    if (this.unicode && (c === '{' || c === '}' || c === ']')) this.fail('Lone quantifier brackets');
    return { type: 'char', code: this.next() };
  };

  Parser.prototype.groupName = function () {
    var found = this.match(/^([^>]*)>/);
    var name = found === null ? '' : found[1].replace(/\\u\{([0-9a-fA-F]+)\}|\\u([0-9a-fA-F]{4})/g, function (all, long, short) {
      return String.fromCodePoint(parseInt(long || short, 16));
    });
    if (!/^[A-Za-z_$\u0080-\uffff][\w$\u0080-\uffff]*$/.test(name)) this.fail('Invalid capture group name');
    return name;
  };

  Parser.prototype.group = function () {
    var node = { type: 'group', body: null, index: undefined };
    this.at++;
    if (this.eat('?=') || this.eat('?!')) node = { type: 'look', body: null, behind: false, negate: this.source[this.at - 1] === '!' };
    else if (this.eat('?<=') || this.eat('?<!')) node = { type: 'look', body: null, behind: true, negate: this.source[this.at - 1] === '!' };
    else if (this.eat('?<')) this.addName(node);
    else if (!this.eat('?:')) {
      if (this.peek() === '?') this.fail('Invalid group');
      node.index = ++this.groups;
    }
    node.body = this.alternatives();
    if (!this.eat(')')) this.fail('Unterminated group');
    return node;
  };

  Parser.prototype.addName = function (node) {
    var name = this.groupName();
    node.index = ++this.groups;
    if (this.names.some(function (pair) { return pair[0] === name; })) this.fail('Duplicate capture group name');
    this.names.push([name, node.index]);
  };

  // ---- escapes ----

  Parser.prototype.escape = function () {
    this.at++;
    if (this.at >= this.source.length) this.fail('\\ at end of pattern');
    if (this.eat('b')) return { type: 'assert', kind: 'word' };
    if (this.eat('B')) return { type: 'assert', kind: 'notWord' };
    if (this.named && this.eat('k')) {
      if (!this.eat('<')) this.fail('Invalid named reference');
      return this.reference({ type: 'back', name: this.groupName() });
    }
    var found = this.match(/^[1-9]\d*/);
    if (found !== null) {
      if (this.unicode || Number(found[0]) <= this.countGroups()) return this.reference({ type: 'back', index: Number(found[0]) });
      this.at -= found[0].length;
    }
    return this.setEscape() || { type: 'char', code: this.charEscape() };
  };

  // Sem a marca u, \\2 só é uma referência se há dois grupos no texto inteiro.
  Parser.prototype.countGroups = function () {
    var text = this.source.replace(/\\[\s\S]|\[(?:\\[\s\S]|[^\]])*\]/g, '');
    return (text.match(/\((?!\?)|\(\?<(?![=!])/g) || []).length;
  };

  Parser.prototype.reference = function (node) {
    this.backs.push(node);
    return node;
  };

  Parser.prototype.resolve = function (node) {
    if (node.name !== undefined) {
      var pair = this.names.filter(function (item) { return item[0] === node.name; })[0];
      if (pair === undefined) this.fail('Invalid named capture referenced');
      node.index = pair[1];
    } else if (node.index > this.groups) {
      this.fail('Invalid escape');
    }
  };

  // \d \s \w e \p{…}: um conjunto, ou undefined.
  Parser.prototype.setEscape = function () {
    var found = this.match(/^[dDsSwW]/);
    if (found !== null) return sets.named(found[0]);
    if (!this.unicode) return undefined;
    found = this.match(/^([pP])\{([\w=]*)\}/);
    if (found === null) {
      if (/[pP]/.test(this.peek())) this.fail('Invalid property name');
      return undefined;
    }
    var ranges = sets.property(found[2]);
    if (ranges === undefined) this.fail('Invalid property name');
    return { type: 'set', ranges: ranges, negate: found[1] === 'P' };
  };

  Parser.prototype.charEscape = function () {
    var found = this.match(/^x([0-9a-fA-F]{2})|^u([0-9a-fA-F]{4})/);
    if (found !== null) return this.joinHalves(parseInt(found[1] || found[2], 16));
    found = this.unicode && this.match(/^u\{([0-9a-fA-F]+)\}/);
    if (found) {
      if (parseInt(found[1], 16) > MAX_CODE) this.fail('Invalid Unicode escape');
      return parseInt(found[1], 16);
    }
    found = this.match(/^c([a-zA-Z])/);
    if (found !== null) return found[1].charCodeAt(0) % 32;
    if (!this.unicode && (found = this.match(/^(?:[0-3][0-7]{0,2}|[4-7][0-7]?)/))) return parseInt(found[0], 8);
    found = this.match(/^[tnvfr]|^0(?!\d)/);
    if (found !== null) return CONTROLS[found[0]];
    if (this.unicode && !/[\^$\\.*+?()[\]{}|\/]/.test(this.peek())) {
      this.fail(this.peek() === 'u' ? 'Invalid Unicode escape' : 'Invalid escape');
    }
    return !this.unicode && this.peek() === 'c' ? 0x5c : this.next();
  };

  // \ud83d\ude42, com a marca u, é um caractere só.
  Parser.prototype.joinHalves = function (code) {
    if (!this.unicode || code < 0xd800 || code > 0xdbff) return code;
    var low = this.match(/^\\u(d[c-f][0-9a-f]{2})/i);
    return low === null ? code : (code - 0xd800) * 0x400 + parseInt(low[1], 16) - 0xdc00 + 0x10000;
  };

  // ---- [conjuntos] ----

  Parser.prototype.set = function () {
    var ranges = [];
    this.at++;
    var negate = this.eat('^');
    while (!this.eat(']')) {
      if (this.at >= this.source.length) this.fail('Unterminated character class');
      this.setItem(ranges);
    }
    return { type: 'set', ranges: sets.normalize(ranges), negate: negate };
  };

  // Um caractere (número) ou um conjunto (\d).
  Parser.prototype.setAtom = function () {
    if (!this.eat('\\')) return this.next();
    if (this.at >= this.source.length) this.fail('\\ at end of pattern');
    if (this.eat('b')) return 8;
    if (this.unicode && this.eat('-')) return 0x2d;
    return this.setEscape() || this.charEscape();
  };

  Parser.prototype.setItem = function (ranges) {
    var first = this.setAtom();
    if (this.peek() !== '-' || this.source[this.at + 1] === ']' || this.at + 1 >= this.source.length) {
      sets.add(ranges, first);
      return;
    }
    this.at++;
    var last = this.setAtom();
    if (typeof first !== 'number' || typeof last !== 'number') {
      if (this.unicode) this.fail('Invalid character class');
      [first, 0x2d, last].forEach(function (item) { sets.add(ranges, item); });
      return;
    }
    if (first > last) this.fail('Range out of order in character class');
    ranges.push([first, last]);
  };

  // { tree, groups, names } de uma expressão; SyntaxError se ela não vale.
  function parse(source, flags) {
    var parser = new Parser(source, flags);
    var tree = parser.parse();
    return { tree: tree, groups: parser.groups, names: parser.names };
  }

  return { parse: parse };
})
