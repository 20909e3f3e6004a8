/* esm/names.js -- que nomes um arquivo CommonJS exporta, sem executá-lo.
 *
 * `import { x } from './a.cjs'` tem de saber, antes de executar, se há um x. O Node procura no
 * texto as formas que as pessoas e os transpiladores escrevem (cjs-module-lexer); nós, na árvore:
 *
 *   exports.x = …            module.exports.x = …       module.exports = { x, y: … }
 *   Object.defineProperty(exports, 'x', …)
 *   module.exports = require('./b')      __exportStar(require('./b'), exports)
 *   Object.keys(b).forEach(…), com var b = require('./b')  (o `export * from` do Babel) */
(function (native, need) {
  'use strict';

  // -> { names, from }: os nomes, e os pedidos de cujos arquivos todos os nomes se repassam.
  function scan(text) {
    var found = { names: [], from: [], variables: Object.create(null) };
    walk(need('modern/module').parse(text), found);
    return { names: found.names, from: found.from };
  }

  function walk(node, found) {
    if (visitors[node.type]) visitors[node.type](node, found);
    Object.keys(node).forEach(function (key) {
      var child = node[key];
      if (Array.isArray(child)) child.forEach(function (item) { if (item && item.type) walk(item, found); });
      else if (child && child.type) walk(child, found);
    });
  }

  function add(list, value) {
    if (value !== undefined && list.indexOf(value) === -1) list.push(value);
  }

  // ---- reconhecer ----

  function isName(node, name) { return node.type === 'Identifier' && node.name === name; }

  // 'x' de a.x e de a['x']
  function keyOf(member) {
    if (!member.computed) return member.property.name;
    return typeof member.property.value === 'string' ? member.property.value : undefined;
  }

  function isModuleExports(node) {
    return node.type === 'MemberExpression' && isName(node.object, 'module') && keyOf(node) === 'exports';
  }

  function isExports(node) { return isName(node, 'exports') || isModuleExports(node); }

  // './b' de require('./b'), ou de __importStar(require('./b'))
  function required(node) {
    if (!node || node.type !== 'CallExpression' || node.arguments.length === 0) return undefined;
    var first = node.arguments[0];
    if (isName(node.callee, 'require')) return typeof first.value === 'string' ? first.value : undefined;
    return node.callee.type === 'Identifier' && /^_*(import|interop)/.test(node.callee.name) ? required(first) : undefined;
  }

  var visitors = {
    AssignmentExpression: function (node, found) {
      if (node.left.type !== 'MemberExpression') return;
      if (isExports(node.left.object)) add(found.names, keyOf(node.left));
      if (isModuleExports(node.left)) whole(node.right, found);
    },

    VariableDeclarator: function (node, found) {
      var request = required(node.init);
      if (request !== undefined && node.id.type === 'Identifier') found.variables[node.id.name] = request;
    },

    CallExpression: function (node, found) {
      var args = node.arguments;
      var callee = node.callee;
      if (/^_*export(Star)?$/.test(callee.name || callee.property && callee.property.name || '')) {
        add(found.from, required(args[0]));
      }
      if (callee.type !== 'MemberExpression' || args.length === 0) return;
      if (keyOf(callee) === 'defineProperty' && isExports(args[0]) && args[1]) add(found.names, args[1].value);
      if (keyOf(callee) === 'forEach') keysOf(callee.object, found);
    }
  };

  // module.exports = … Num objeto, o Node lê da esquerda para a direita e para no primeiro valor
  // que não é um nome: { a, b: c, d: 5, e } dá a e b.
  function whole(value, found) {
    if (value.type !== 'ObjectExpression') {
      add(found.from, required(value));
      return;
    }
    value.properties.every(function (property) {
      if (property.type === 'SpreadElement') return spread(property.argument, found);
      if (property.computed || !startsWithName(property.value)) return false;
      add(found.names, property.key.name || property.key.value);
      return property.value.type === 'Identifier';
    });
  }

  function spread(argument, found) {
    add(found.from, required(argument));
    return required(argument) !== undefined;
  }

  function startsWithName(node) {
    while (node.callee || node.object) node = node.callee || node.object;
    return node.type === 'Identifier' || node.type === 'FunctionExpression';
  }

  // Object.keys(b)
  function keysOf(node, found) {
    if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return;
    if (!isName(node.callee.object, 'Object') || keyOf(node.callee) !== 'keys' || !node.arguments[0]) return;
    add(found.from, found.variables[node.arguments[0].name]);
  }

  return scan;
})
