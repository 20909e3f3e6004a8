/* modern/grammar.js -- onde o acorn e o V8 discordam do que é um programa.
 *
 * O acorn segue a norma à risca; o V8 aceita `f() = 1` (que só falha ao rodar), e recusa o que
 * esta versão do acorn deixa passar. São trocas de poucos métodos do leitor, nenhum dos que ele
 * chama a cada palavra. */
(function (native, need) {
  'use strict';

  var acorn = need('acorn');
  var original = acorn.Parser.prototype;
  var types = acorn.tokTypes;
  var BIND_OUTSIDE = 5; // confere um nome sem o declarar

  var TARGET = 'Invalid left-hand side in assignment';
  var ELEMENT = 'Invalid destructuring assignment target';

  // Lança um erro que já sabe as palavras do V8 e o que sublinhar.
  function refuse(message, start, end) {
    var error = new SyntaxError(message);
    error.pos = start;
    error.found = { message: message, start: start, width: end - start };
    throw error;
  }

  // syntax.js escolhe as palavras pelo estado em que o leitor parou.
  function raise(pos, message) {
    try {
      original.raise.call(this, pos, message);
    } catch (error) {
      error.parser = this;
      throw error;
    }
  }

  // ---- alvos de atribuição ----

  var assignable = /^(?:Identifier|MemberExpression|ParenthesizedExpression|ChainExpression|RestElement|SpreadElement|Property|(?:Object|Array|Assignment)(?:Pattern|Expression))$/;

  // Uma chamada é um alvo, fora dos padrões: só quando se chega a ela é que é um erro.
  function toAssignable(node, isBinding, errors) {
    var inside = this.inPattern;
    if (node && (!assignable.test(node.type) || (isBinding && node.type === 'MemberExpression'))) {
      if (node.type === 'CallExpression' && !inside && !isBinding) return node;
      refuse(inside || isBinding ? ELEMENT : wordsFor(this), node.start, node.end);
    }
    if (node) checkElement(this, node, isBinding);
    this.inPattern = true;
    try {
      return original.toAssignable.call(this, node, isBinding, errors);
    } finally {
      this.inPattern = inside;
    }
  }

  // O que só está errado dentro de um padrão.
  function checkElement(parser, node, isBinding) {
    if (node.type === 'ChainExpression') refuse(parser.inPattern ? ELEMENT : wordsFor(parser), node.start, node.end);
    if (node.type === 'Property' && node.kind !== 'init') refuse(ELEMENT, node.start, node.key.end);
    if (node.type === 'Identifier' && node.name === 'await' && parser.inAsync) {
      refuse("'await' is not a valid identifier name in an async function", node.start, node.end);
    }
    if (node.type !== 'ObjectExpression') return;
    node.properties.forEach(function (property) {
      var rest = property.type === 'SpreadElement' ? property.argument : null;
      if (rest === null || !/^(?:Object|Array)Expression$/.test(rest.type)) return;
      refuse(isBinding ? '`...` must be followed by an identifier in declaration contexts'
        : '`...` must be followed by an assignable reference in assignment contexts', rest.start, rest.end);
    });
  }

  function checkLValSimple(node, kind, clashes) {
    if (!kind && !/^(?:Identifier|MemberExpression|ParenthesizedExpression|ChainExpression)$/.test(node.type)) {
      if (node.type === 'CallExpression' && !/^(?:&&|\|\||\?\?)=$/.test(this.value)) return;
      if (node.type === 'UpdateExpression' && !node.prefix && this.type === types.incDec) this.unexpected();
      refuse(wordsFor(this, node), node.start, node.end);
    }
    if (!kind && node.type === 'ChainExpression') refuse(wordsFor(this, node), node.start, node.end);
    original.checkLValSimple.call(this, node, kind, clashes);
  }

  // O que vem depois do alvo diz de que ele era o alvo.
  function wordsFor(parser, node) {
    if (parser.type.isAssign) return TARGET;
    if (parser.type === types._in || (parser.type === types.name && parser.value === 'of')) return 'Invalid left-hand side in for-loop';
    if (parser.type === types.incDec && node && parser.start >= node.end && !parser.canInsertSemicolon()) {
      return 'Invalid left-hand side expression in postfix operation';
    }
    return 'Invalid left-hand side expression in prefix operation';
  }

  // ---- classes ----

  function parseClassId(node, isStatement) {
    original.parseClassId.call(this, node, isStatement);
    if (node.id && !isStatement) this.checkLValSimple(node.id, BIND_OUTSIDE, false);
  }

  // `x = await 1` é do campo, e não da função async em volta da classe.
  function parseClassField(field) {
    var scope = this.currentVarScope(), saved = scope.inClassFieldInit;
    if (this.type === types.colon || this.type === types.comma) {
      this.unexpected(field.computed ? this.input.lastIndexOf('[', field.key.start) : field.key.start);
    }
    scope.inClassFieldInit = true;
    try {
      return original.parseClassField.call(this, field);
    } finally {
      scope.inClassFieldInit = saved;
    }
  }

  // Um `return` ali não é da função em volta da classe.
  function parseClassStaticBlock(node) {
    var saved = this.options.allowReturnOutsideFunction;
    this.options.allowReturnOutsideFunction = false;
    try {
      return original.parseClassStaticBlock.call(this, node);
    } finally {
      this.options.allowReturnOutsideFunction = saved;
    }
  }

  // ---- laços ----

  function parseFor(node, init) {
    var list = init !== null && init.type === 'VariableDeclaration' ? init.declarations : [];
    if (list.length > 1 && (this.type === types._in || this.isContextual('of'))) {
      refuse('Invalid left-hand side in for-' + this.value + ' loop: Must have a single binding.', list[0].start, list[list.length - 1].end);
    }
    return original.parseFor.call(this, node, init);
  }

  // for (let a = 1 of b): o acorn diria o mesmo, mas da declaração inteira.
  function parseForIn(node, init) {
    var first = init.type === 'VariableDeclaration' ? init.declarations[0] : null;
    var isOf = this.type !== types._in;
    if (first && first.init && (isOf || this.strict || init.kind !== 'var' || first.id.type !== 'Identifier')) {
      refuse('for-' + (isOf ? 'of' : 'in') + ' loop variable declaration may not have an initializer.', first.start, first.end);
    }
    return original.parseForIn.call(this, node, init);
  }

  // ---- import … with { type: 'json' } ----

  // Os atributos vêm entre o pedido e o fim da instrução. `parse`: parseImport ou parseExport.
  function withAttributes(parse) {
    return function (node, exports) {
      var parser = this;
      this.semicolon = function () {
        if (node.source && !node.attributes) node.attributes = readAttributes(parser);
        original.semicolon.call(parser);
      };
      try {
        return parse.call(this, node, exports);
      } finally {
        delete this.semicolon;
      }
    };
  }

  // { type: 'json' } como objeto; null se não há. A palavra antiga, assert, não pode mudar de linha.
  function readAttributes(parser) {
    var sameLine = !/[\n\r\u2028\u2029]/.test(parser.input.slice(parser.lastTokEnd, parser.start));
    if (parser.type !== types._with && !(parser.isContextual('assert') && sameLine)) return null;
    var found = {};
    parser.next();
    parser.expect(types.braceL);
    while (!parser.eat(types.braceR)) {
      readAttribute(parser, found);
      if (parser.type !== types.braceR) parser.expect(types.comma);
    }
    return found;
  }

  function readAttribute(parser, found) {
    var start = parser.start;
    var key = parser.type === types.string ? parser.parseExprAtom().value : parser.parseIdent(true).name;
    parser.expect(types.colon);
    if (parser.type !== types.string) parser.unexpected();
    var value = parser.parseExprAtom();
    if (Object.prototype.hasOwnProperty.call(found, key)) refuse("Import assertion has duplicate key '" + key + "'", start, value.end);
    found[key] = value.value;
  }

  // import(pedido, opções)
  function parseDynamicImport(node) {
    if (this.input.charAt(this.pos) === ')') refuse('import() requires a specifier', this.start, this.end);
    this.next();
    node.source = this.parseMaybeAssign();
    node.options = null;
    if (this.eat(types.comma) && this.type !== types.parenR) {
      node.options = this.parseMaybeAssign();
      this.eat(types.comma);
    }
    this.expect(types.parenR);
    return this.finishNode(node, 'ImportExpression');
  }

  // No corpo de um módulo CommonJS, que é uma função, há um new.target; num eval direto também.
  function allowNewTarget(parser, kind) {
    if (kind === 'function' || kind === 'eval') Object.defineProperty(parser, 'allowNewDotTarget', { value: true });
  }

  var changes = {
    raise: raise,
    raiseRecoverable: raise,
    toAssignable: toAssignable,
    checkLValSimple: checkLValSimple,
    parseClassId: parseClassId,
    parseClassField: parseClassField,
    parseClassStaticBlock: parseClassStaticBlock,
    parseFor: parseFor,
    parseForIn: parseForIn,
    parseImport: withAttributes(original.parseImport),
    parseExport: withAttributes(original.parseExport),
    parseDynamicImport: parseDynamicImport
  };

  return {
    agree: function (parser, kind) {
      for (var name in changes) parser[name] = changes[name];
      allowNewTarget(parser, kind);
      return parser;
    }
  };
})
