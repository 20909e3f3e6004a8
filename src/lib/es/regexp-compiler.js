/* es/regexp-compiler.js -- a árvore de uma expressão regular vira o programa que es_match.c executa.
 *
 * O programa é uma lista de inteiros; os códigos estão em es_match.h. Dentro de um lookbehind o
 * texto é lido de trás para a frente: as sequências vão ao contrário, e quem lê um caractere leva
 * a marca BACKWARD. */
(function (native, need) {
  'use strict';

  var MATCH = 0, CHAR = 1, SET = 2, SPLIT = 3, JUMP = 4, SAVE = 5, RESET = 6, START = 7, END = 8, WORD = 9,
    NOT_WORD = 10, BACK = 11, LOOK = 12, LOOP_SET = 13, LOOP = 14, LOOP_END = 15, SIMPLE = 16;
  var BACKWARD = 32;
  var INFINITE = 0x7fffffff;
  var ASSERTIONS = { start: START, end: END, word: WORD, notWord: NOT_WORD };
  var IGNORE_CASE = 1, MULTILINE = 2, UNICODE = 4;

  function Compiler() {
    this.code = [];
    this.loops = 0;
    this.backward = 0; // 0 ou BACKWARD
  }

  Compiler.prototype.emit = function () {
    var at = this.code.length;
    for (var i = 0; i < arguments.length; i++) this.code.push(arguments[i]);
    return at;
  };

  Compiler.prototype.node = function (node) {
    this[node.type](node);
  };

  Compiler.prototype.char = function (node) {
    this.emit(CHAR + this.backward, node.code);
  };

  // SET negado? quantas-faixas início fim início fim…
  Compiler.prototype.set = function (node) {
    this.emit(SET + this.backward, node.negate ? 1 : 0, node.ranges.length);
    node.ranges.forEach(function (range) { this.emit(range[0], range[1]); }, this);
  };

  Compiler.prototype.seq = function (node) {
    var items = this.backward ? node.items.slice().reverse() : node.items;
    items.forEach(this.node, this);
  };

  // SPLIT a b: tenta a; se tudo o que vem depois falhar, b.
  Compiler.prototype.alt = function (node) {
    var exits = [];
    node.items.forEach(function (item, i) {
      if (i === node.items.length - 1) {
        this.node(item);
        return;
      }
      var split = this.emit(SPLIT, this.code.length + 3, 0);
      this.node(item);
      exits.push(this.emit(JUMP, 0) + 1);
      this.code[split + 2] = this.code.length;
    }, this);
    exits.forEach(function (exit) { this.code[exit] = this.code.length; }, this);
  };

  Compiler.prototype.group = function (node) {
    if (node.index === undefined) {
      this.node(node.body);
      return;
    }
    var first = 2 * node.index + (this.backward ? 1 : 0);
    this.emit(SAVE, first);
    this.node(node.body);
    this.emit(SAVE, first ^ 1);
  };

  Compiler.prototype.assert = function (node) {
    this.emit(ASSERTIONS[node.kind]);
  };

  Compiler.prototype.back = function (node) {
    this.emit(BACK + this.backward, node.index);
  };

  // LOOK nega? fim: um programa à parte, que acaba no seu MATCH.
  Compiler.prototype.look = function (node) {
    var outside = this.backward;
    var look = this.emit(LOOK, node.negate ? 1 : 0, 0);
    this.backward = node.behind ? BACKWARD : 0;
    this.node(node.body);
    this.emit(MATCH);
    this.backward = outside;
    this.code[look + 2] = this.code.length;
  };

  function limit(max) {
    return max > INFINITE ? INFINITE : max;
  }

  // O caso comum, um caractere repetido (\d+, .*), tem uma instrução só para ele.
  Compiler.prototype.repeat = function (node) {
    var body = node.body;
    if (body.type === 'seq' && body.items.length === 1) body = body.items[0];
    if (body.type === 'char' || body.type === 'set') {
      this.emit(SIMPLE, limit(node.min), limit(node.max), node.greedy ? 1 : 0);
      this.node(body);
      return;
    }
    var loop = this.loops++;
    this.emit(LOOP_SET, loop);
    var test = this.emit(LOOP, loop, limit(node.min), limit(node.max), node.greedy ? 1 : 0, 0);
    if (node.last >= node.first) this.emit(RESET, 2 * node.first, 2 * node.last + 1);
    this.node(body);
    this.emit(LOOP_END, loop, test);
    this.code[test + 5] = this.code.length;
  };

  // [grupos, laços, marcas, …código]
  function compile(parsed, flags) {
    var compiler = new Compiler();
    compiler.node(parsed.tree);
    compiler.emit(MATCH);
    var mode = (flags.indexOf('i') >= 0 ? IGNORE_CASE : 0) | (flags.indexOf('m') >= 0 ? MULTILINE : 0) |
      (flags.indexOf('u') >= 0 ? UNICODE : 0);
    return new Int32Array([parsed.groups, compiler.loops, mode].concat(compiler.code));
  }

  return { compile: compile };
})
