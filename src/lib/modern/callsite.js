/* modern/callsite.js -- uma expressão como o V8 a escreve numa mensagem de erro.
 *
 * "o.a[i](...)": os nomes ficam, os argumentos somem, e o que não tem nome é
 * "(intermediate value)". O V8 só sabe escrever a expressão se ela começa exatamente onde o
 * erro aponta; se não, descreve o valor. Por isso algumas formas respondem null aqui. */
(function () {
  'use strict';

  var NAMELESS = '(intermediate value)';

  // Os operandos de a + b + c, que o V8 escreve num parêntese só.
  function operands(node, operator) {
    if (node.type !== 'BinaryExpression' || node.operator !== operator) return [node];
    return operands(node.left, operator).concat([node.right]);
  }

  function literal(node) {
    if (node.regex) return node.raw;
    return typeof node.value === 'string' ? '"' + node.value + '"' : String(node.value);
  }

  function unary(node, isList) {
    var value = node.argument.value;
    if (typeof value === 'number' && node.operator === '-') return '-' + value;
    if (typeof value === 'number' && node.operator === '~') return String(~value);
    var gap = /^\w/.test(node.operator) ? ' ' : '';
    return '(' + node.operator + gap + show(node.argument, isList) + ')';
  }

  function member(node, isList) {
    var key = node.property, mark = node.optional ? '?.' : '';
    var object = node.object.type === 'ChainExpression' ? NAMELESS : show(node.object, isList);
    if (key.type === 'PrivateIdentifier') return object + mark + '[#' + key.name + ']';
    if (!node.computed) return object + (mark || '.') + key.name;
    var text = key.type === 'TemplateLiteral' && key.expressions.length === 0 ? key.quasis[0].value.cooked : key.value;
    if (typeof text === 'string') return object + (mark || '.') + text;
    return object + mark + '[' + show(key, isList) + ']';
  }

  // `isList`: a expressão devia ser uma lista; das chamadas só se escreve quem foi chamado.
  function show(node, isList) {
    function item(child) { return child === null ? '' : show(child, isList); }
    switch (node.type) {
      case 'Identifier': return node.name;
      case 'Literal': return literal(node);
      case 'ThisExpression': return 'this';
      case 'MetaProperty': return '.new.target';
      case 'MemberExpression': return member(node, isList);
      case 'UnaryExpression': return unary(node, isList);
      case 'UpdateExpression':
        return '(' + (node.prefix ? node.operator : '') + show(node.argument, isList) + (node.prefix ? '' : node.operator) + ')';
      case 'CallExpression': return node.callee.type === 'Super' ? NAMELESS : show(node.callee, isList) + (isList ? '' : '(...)');
      case 'TaggedTemplateExpression': return show(node.tag, isList) + (isList ? '' : '(...)');
      case 'NewExpression': return isList ? show(node.callee, true) : NAMELESS;
      case 'BinaryExpression': return '(' + operands(node, node.operator).map(item).join(' ' + node.operator + ' ') + ')';
      case 'LogicalExpression': return '(' + show(node.left, isList) + ' ' + node.operator + ' ' + show(node.right, isList) + ')';
      case 'SequenceExpression': return '(' + node.expressions.map(item).join(' , ') + ')';
      case 'ConditionalExpression': return NAMELESS + NAMELESS + NAMELESS;
      case 'ObjectExpression': return '{' + node.properties.map(function () { return NAMELESS; }).join('') + '}';
      case 'ArrayExpression': return '[' + node.elements.map(item).join() + ']';
      case 'SpreadElement': return '(...' + show(node.argument, isList) + ')';
      case 'TemplateLiteral': return node.expressions.length === 0 ? '"' + node.quasis[0].value.cooked + '"' : node.expressions.map(item).join('');
      case 'ChainExpression': return isList ? NAMELESS : show(node.expression);
      default: return NAMELESS;
    }
  }

  // Um valor qualquer; de uma corrente a?.b inteira o V8 não cita nada.
  function value(node) {
    return node.type === 'ChainExpression' ? NAMELESS : show(node);
  }

  function isCall(node) {
    return node.type === 'CallExpression' || node.type === 'NewExpression' || node.type === 'TaggedTemplateExpression';
  }

  // O que vem antes de "is not iterable".
  function list(node) {
    if (!isCall(node)) return show(node, true);
    return show(node, true) + ' is not a function or its return value';
  }

  // A lista de um for-of.
  function subject(node) {
    if (/^(?:ChainExpression|ConditionalExpression)$/.test(node.type)) return null;
    if (node.type === 'ObjectExpression' && node.properties.some(function (x) { return x.computed; })) return null;
    if (node.type === 'LogicalExpression' && node.operator !== '??') return null;
    if (node.type === 'BinaryExpression' && operands(node, node.operator).length > 2) return null;
    return list(node);
  }

  // A de um for await.
  function asyncSubject(node) {
    return isCall(node) ? show(node) + ' is not a function or its return value' : subject(node);
  }

  // O valor de `const [a] = valor`: só o que começa pela primeira palavra, sem parênteses.
  function source(node, isInParens) {
    if (isInParens) return null;
    if (isCall(node)) return /^(?:MemberExpression|Super)$/.test((node.callee || node.tag).type) ? null : list(node);
    return /^(?:Identifier|Literal|ThisExpression|MetaProperty|UnaryExpression|ConditionalExpression|ObjectExpression|FunctionExpression|ArrowFunctionExpression|ClassExpression)$/.test(node.type)
      ? list(node) : null;
  }

  // A lista de um yield*.
  function delegated(node) {
    return isCall(node) || /^(?:MemberExpression|BinaryExpression|SequenceExpression)$/.test(node.type) ? 'yield* ' + NAMELESS : null;
  }

  // Um argumento a mais, com o texto, para a chamada de um auxiliar.
  function argument(text) {
    return text === null ? '' : ', ' + JSON.stringify(text).replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029');
  }

  return { show: show, value: value, list: list, subject: subject, asyncSubject: asyncSubject, source: source, delegated: delegated, argument: argument };
})
