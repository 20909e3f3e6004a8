/* modern/operators.js -- ?., ??, &&=, ||= e ??=.
 *
 * a?.b.c() vira (a == null ? void 0 : a.b.c()); o que não é um nome é calculado uma vez só e
 * guardado numa variável nossa. */
(function (native, need) {
  'use strict';

  var p = need('modern/print');
  var classes = need('modern/classes');
  var literals = need('modern/literals');
  var patterns = need('modern/patterns');
  var emitters = p.emitters;

  // ---- ?. ----

  var loose = { Identifier: 1, ThisExpression: 1, MemberExpression: 1, CallExpression: 1, ArrayExpression: 1,
    TemplateLiteral: 1, ChainExpression: 1, Super: 1, TaggedTemplateExpression: 1 };

  function textOf(node) {
    var text = p.print(node);
    return loose[node.type] ? text : '(' + text + ')';
  }

  // O texto de um elo da corrente. Cada `?.` empilha em `tests` a condição que a interrompe.
  function link(node, tests) {
    if (node.type === 'MemberExpression') return memberLink(node, tests);
    if (node.type === 'CallExpression') return callLink(node, tests);
    return textOf(node);
  }

  function hold(text, node, tests) {
    if (literals.isCheap(node)) {
      tests.push(text + ' == null');
      return text;
    }
    var t = p.temp();
    tests.push('(' + t + ' = ' + text + ') == null');
    return t;
  }

  function memberLink(node, tests) {
    if (node.object.type === 'Super') return p.print(node);
    var object = link(node.object, tests);
    if (node.optional) object = hold(object, node.object, tests);
    return propertyText(node, object);
  }

  function propertyText(node, object) {
    var gap = p.breaks(node.object.end, node.property.start);
    if (node.property.type === 'PrivateIdentifier') {
      return classes.checked(object, node.property, /^[\w$]+$/.test(object)) + gap + classes.tailOf(node.property);
    }
    if (node.computed) return object + gap + '[' + p.print(node.property) + p.breaks(node.property.end, node.end) + ']';
    return object + gap + '.' + node.property.name;
  }

  function callLink(node, tests) {
    var callee = node.callee;
    if (callee.type === 'Super' || (callee.type === 'MemberExpression' && callee.object.type === 'Super' && !node.optional)) return p.print(node);
    if (!node.optional && !literals.hasSpread(node.arguments) && !classes.isBoxedCallee(callee)) {
      return link(callee, tests) + p.breaks(callee.end, argsAt(node)) + literals.argumentsText(node);
    }
    // Quem chama é guardado, e a chamada leva o objeto como `this`.
    var self = 'void 0', target;
    if (callee.type === 'MemberExpression') {
      if (callee.object.type === 'Super') {
        self = callee.object.thisText;
        target = classes.superMethod(callee);
      } else {
        var object = link(callee.object, tests);
        if (callee.optional) self = hold(object, callee.object, tests);
        else if (literals.isCheap(callee.object)) self = object;
        else {
          self = p.temp();
          object = '(' + self + ' = ' + object + ')';
        }
        target = propertyText(callee, callee.optional ? self : object);
      }
    } else {
      target = link(callee, tests);
    }
    if (node.optional) target = hold(target, callee, tests);
    var gap = p.breaks(callee.end, argsAt(node));
    if (literals.hasSpread(node.arguments)) {
      return 'nz$.apply(' + target + gap + ', ' + self + ', ' + literals.spreadArguments(node) + literals.calleeText(callee) + ')';
    }
    if (self === 'void 0') return target + gap + literals.argumentsText(node);
    return target + gap + '.call(' + self + literals.rest(literals.argumentsText(node));
  }

  // (a?.b)(): os parênteses acabam com a corrente, mas o `this` ainda é a.
  function chainCall(node) {
    var member = node.callee.expression, tests = [], self = p.temp();
    var object = link(member.object, tests);
    if (member.optional) object = hold(object, member.object, tests);
    var target = propertyText(member, '(' + self + ' = ' + object + ')');
    var list = literals.hasSpread(node.arguments) ? literals.spreadArguments(node) : '[' + literals.argumentsText(node).slice(1, -1) + ']';
    return 'nz$.apply((' + tests.join(' || ') + ' ? void 0 : ' + target + ')' + p.breaks(node.callee.end, literals.skipParens(node)) +
      ', ' + self + ', ' + list + literals.calleeText(node.callee) + ')';
  }

  function argsAt(node) {
    return p.find('(', node.callee.end);
  }

  emitters.ChainExpression = function (node) {
    var tests = [], text = link(node.expression, tests);
    return '(' + tests.join(' || ') + ' ? void 0 : ' + text + ')';
  };

  // delete a?.b
  emitters.UnaryExpression = function (node) {
    if (node.operator !== 'delete' || node.argument.type !== 'ChainExpression') return p.printChildren(node);
    var tests = [], text = link(node.argument.expression, tests);
    return '(' + tests.join(' || ') + ' ? true : delete ' + text + ')';
  };

  // ---- ?? ----

  emitters.LogicalExpression = function (node) {
    if (node.operator !== '??') return p.printChildren(node);
    var left = p.printBetween(node.start, [node.left], node.left.end) + closers(node);
    var mark = p.find('??', node.left.end);
    var right = p.printBetween(mark + 2, [node.right], node.end);
    var gap = p.breaks(node.left.end, mark);
    if (literals.isCheap(node.left)) return '(' + left + ' != null ? ' + left + gap + ' :' + right + ')';
    var t = p.temp();
    return '((' + t + ' = ' + left + ') != null ? ' + t + gap + ' :' + right + ')';
  };

  function closers(node) {
    var count = 0;
    for (var at = p.skip(node.left.end); p.slice(at, at + 1) === ')'; at = p.skip(at + 1)) count++;
    return new Array(count + 1).join(')');
  }

  // ---- a ||= b, a &&= b, a ??= b ----

  function logicalAssignment(node) {
    var target = reference(node.left), operator = node.operator.slice(0, -1);
    var gap = p.breaks(node.left.end, node.right.start);
    var value = gap + p.print(node.right);
    var put = patterns.refusal(node.left, value) || target.write + ' = ' + value;
    if (operator !== '??') return '(' + target.read + ' ' + operator + ' (' + put + '))';
    var t = p.temp();
    return '((' + t + ' = ' + target.read + ') != null ? ' + t + ' : ' + put + ')';
  }

  // O alvo, lido uma vez e escrito outra, sem calcular o objeto duas vezes.
  function reference(node) {
    if (node.type === 'Identifier' && node.early) return { read: p.readText(node, p.print(node)), write: p.print(node) };
    if (node.type === 'Identifier' || node.object.type === 'Super') {
      var name = p.print(node);
      return { read: name, write: node.type === 'Identifier' ? p.nameText(node) : name };
    }
    var object = node.object, first = p.print(object), again = first;
    if (!literals.isCheap(object)) {
      again = p.temp();
      first = '(' + again + ' = ' + first + ')';
    }
    if (!node.computed) return { read: propertyText(node, first), write: propertyText(node, again).replace(/\n/g, '') };
    var k = p.temp();
    return {
      read: first + p.breaks(object.end, node.property.start) + '[' + k + ' = nz$.key(' + p.print(node.property) + ')]',
      write: again + '[' + k + ']'
    };
  }

  return { logicalAssignment: logicalAssignment, chainCall: chainCall };
})
