/* modern/tree.js -- a forma da árvore que o acorn devolve: os filhos de cada tipo de nó, na
 * ordem em que aparecem no texto. */
(function () {
  'use strict';

  var children = {
    Program: ['body'],
    ExpressionStatement: ['expression'],
    BlockStatement: ['body'],
    StaticBlock: ['body'],
    WithStatement: ['object', 'body'],
    ReturnStatement: ['argument'],
    LabeledStatement: ['body'],
    IfStatement: ['test', 'consequent', 'alternate'],
    SwitchStatement: ['discriminant', 'cases'],
    SwitchCase: ['test', 'consequent'],
    ThrowStatement: ['argument'],
    TryStatement: ['block', 'handler', 'finalizer'],
    CatchClause: ['param', 'body'],
    WhileStatement: ['test', 'body'],
    DoWhileStatement: ['body', 'test'],
    ForStatement: ['init', 'test', 'update', 'body'],
    ForInStatement: ['left', 'right', 'body'],
    ForOfStatement: ['left', 'right', 'body'],
    FunctionDeclaration: ['id', 'params', 'body'],
    FunctionExpression: ['id', 'params', 'body'],
    ArrowFunctionExpression: ['params', 'body'],
    VariableDeclaration: ['declarations'],
    VariableDeclarator: ['id', 'init'],
    ArrayExpression: ['elements'],
    ObjectExpression: ['properties'],
    UnaryExpression: ['argument'],
    UpdateExpression: ['argument'],
    BinaryExpression: ['left', 'right'],
    LogicalExpression: ['left', 'right'],
    AssignmentExpression: ['left', 'right'],
    ConditionalExpression: ['test', 'consequent', 'alternate'],
    CallExpression: ['callee', 'arguments'],
    NewExpression: ['callee', 'arguments'],
    SequenceExpression: ['expressions'],
    YieldExpression: ['argument'],
    AwaitExpression: ['argument'],
    TemplateLiteral: ['expressions'],
    TaggedTemplateExpression: ['tag', 'quasi'],
    SpreadElement: ['argument'],
    RestElement: ['argument'],
    AssignmentPattern: ['left', 'right'],
    ArrayPattern: ['elements'],
    ObjectPattern: ['properties'],
    ChainExpression: ['expression'],
    ClassDeclaration: ['id', 'superClass', 'body'],
    ClassExpression: ['id', 'superClass', 'body'],
    ClassBody: ['body'],
    ImportExpression: ['source', 'options'],
    ImportDeclaration: [],
    ExportAllDeclaration: [],
    ExportNamedDeclaration: ['declaration'],
    ExportDefaultDeclaration: ['declaration']
  };
  var none = [];

  // MemberExpression, Property, MethodDefinition e PropertyDefinition só têm a chave por filho
  // se ela é calculada.
  var keyed = {
    MemberExpression: { computed: ['object', 'property'], plain: ['object'] },
    Property: { computed: ['key', 'value'], plain: ['value'] },
    MethodDefinition: { computed: ['key', 'value'], plain: ['value'] },
    PropertyDefinition: { computed: ['key', 'value'], plain: ['value'] }
  };

  return {
    keysOf: function (node) {
      var keys = children[node.type];
      if (keys !== undefined) return keys;
      var pair = keyed[node.type];
      if (pair === undefined) return none;
      return node.computed ? pair.computed : pair.plain;
    },

    isFunction: function (node) {
      return node !== null && (node.type === 'ArrowFunctionExpression' ||
        node.type === 'FunctionExpression' || node.type === 'FunctionDeclaration');
    },

    // Uma função ou classe sem nome próprio, que ganha o da variável ou chave em que cai.
    isAnonymous: function (node) {
      return node !== null && node.type !== undefined && (node.type === 'ArrowFunctionExpression' ||
        ((node.type === 'FunctionExpression' || node.type === 'ClassExpression') && node.id === null));
    }
  };
})
