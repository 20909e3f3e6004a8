/* modern/literals.js -- o que se escreve por extenso: modelos, listas, objetos, chamadas com
 * espalhamento, números e expressões regulares. */
(function (native, need) {
  'use strict';

  var p = need('modern/print');
  var functions = need('modern/functions');
  var classes = need('modern/classes');
  var callsite = need('modern/callsite');
  var emitters = p.emitters;

  // ---- `modelos` ----

  // O texto cru de um modelo, como string comum. Uma quebra de linha vira \n e continua sendo
  // uma quebra (depois de uma barra, ela não conta na string).
  function stringOf(raw) {
    return '"' + raw.replace(/\\(?:\r\n|[^])|"|\r\n?|\n|\u2028|\u2029/g, function (found) {
      if (found === '"') return '\\"';
      if (found === '\u2028') return '\\u2028';
      if (found === '\u2029') return '\\u2029';
      return found.charAt(0) === '\\' ? found : '\\n\\' + found;
    }) + '"';
  }

  // `a ${x} b` -> "a ".concat(x, " b"): concat converte como o modelo converte.
  emitters.TemplateLiteral = function (node) {
    var quasis = node.quasis, text = stringOf(rawOf(quasis[0]));
    if (node.expressions.length === 0) return text;
    var list = node.expressions.map(function (expression, i) {
      var quasi = quasis[i + 1], piece = p.print(expression);
      if (expression.type === 'SequenceExpression') piece = '(' + piece + ')';
      piece = p.breaks(quasis[i].end, expression.start) + piece + p.breaks(expression.end, quasi.start);
      return quasi.start === quasi.end ? piece : piece + ', ' + stringOf(rawOf(quasi));
    });
    return text + '.concat(' + list.join(', ') + ')';
  };

  function rawOf(quasi) { return p.slice(quasi.start, quasi.end); }

  // marca`a ${x}`: o array dos textos é feito uma vez por lugar do programa.
  emitters.TaggedTemplateExpression = function (node) {
    var quasis = node.quasi.quasis, site = p.site();
    var cooked = quasis.map(function (q) { return q.value.cooked === null ? 'void 0' : JSON.stringify(q.value.cooked); });
    var raw = quasis.map(function (q) { return JSON.stringify(q.value.raw); });
    var text = site + ' || (' + site + ' = nz$.template([' + safe(cooked) + '], [' + safe(raw) + ']))';
    node.quasi.expressions.forEach(function (expression, i) {
      var piece = p.print(expression);
      if (expression.type === 'SequenceExpression') piece = '(' + piece + ')';
      text += ', ' + p.breaks(quasis[i].start, expression.start) + piece;
    });
    var last = quasis[quasis.length - 1];
    return p.print(node.tag) + p.breaks(node.tag.end, node.quasi.start) + '(' + text + p.breaks(last.start, last.end) + ')';
  };

  function safe(list) {
    return list.join(', ').replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029');
  }

  // ---- listas e argumentos ----

  function hasSpread(list) {
    for (var i = 0; i < list.length; i++) if (list[i] !== null && list[i].type === 'SpreadElement') return true;
    return false;
  }

  // [a, ...b, c] -> [a].concat(nz$.values(b, "b"), [c])
  function listText(elements, start, end, spread) {
    var parts = [], chunk = null, at = start, holes = false;
    elements.forEach(function (element) {
      if (element === null) {
        chunk = chunk === null ? '' : chunk + ', ';
        holes = true;
        return;
      }
      var lead = p.breaks(at, element.start);
      at = element.end;
      if (element.type === 'SpreadElement') {
        if (chunk !== null) parts.push('[' + chunk + (holes ? ',' : '') + ']');
        chunk = null;
        parts.push(spread(lead, element.argument));
      } else {
        chunk = (chunk === null ? '' : chunk + ', ') + lead + p.print(element);
      }
      holes = false;
    });
    if (chunk !== null && holes) chunk += ',';
    if (chunk !== null) parts.push('[' + chunk + ']');
    var tail = p.breaks(at, end);
    if (parts.length === 1) return { text: parts[0] + tail, owned: parts[0].charAt(0) === '[' };
    var first = parts.shift();
    if (first.charAt(0) !== '[') {
      parts.unshift(first);
      first = '[]';
    }
    return { text: first + '.concat(' + parts.join(', ') + tail + ')', owned: true };
  }

  emitters.ArrayExpression = function (node) {
    if (!hasSpread(node.elements)) return p.printChildren(node);
    var list = listText(node.elements, node.start, node.end, function (lead, value) {
      return 'nz$.values(' + lead + p.print(value) + callsite.argument(callsite.list(value)) + ')';
    });
    return list.owned ? list.text : list.text.replace('nz$.values(', 'nz$.copy(');
  };

  // ---- chamadas ----

  function argsStart(node) {
    return p.find('(', skipParens(node)) + 1;
  }

  // Depois do que se chama podem vir os parênteses que o cercam: (f)(x).
  function skipParens(node) {
    var at = node.callee.end;
    for (var next = p.skip(at); next < node.end && p.slice(next, next + 1) === ')'; next = p.skip(at)) at = next + 1;
    return at;
  }

  // "(a, b)", sem a vírgula do fim, com as quebras no lugar.
  function argumentsText(node) {
    var list = node.arguments, start = argsStart(node);
    if (list.length === 0) return '(' + p.slice(start, node.end);
    var last = list[list.length - 1];
    var tail = p.slice(last.end, node.end - 1);
    var at = p.skip(last.end);
    if (p.slice(at, at + 1) === ',') tail = p.slice(last.end, at) + p.slice(at + 1, node.end - 1);
    else if (at < node.end - 1 && p.slice(at, at + 1) === ')') {
      // f((a, b),): a vírgula vem depois de um parêntese.
      var comma = p.find(',', last.end);
      if (comma > last.end && comma < node.end) tail = p.slice(last.end, comma) + p.slice(comma + 1, node.end - 1);
    }
    return '(' + p.printBetween(start, list, last.end) + tail + ')';
  }

  // Quando só o último se espalha, o V8 o confere de outro jeito, e as mensagens são outras.
  function spreadArguments(node) {
    var list = node.arguments, last = list[list.length - 1];
    var only = list.every(function (item) { return (item.type === 'SpreadElement') === (item === last); });
    return listText(list, argsStart(node), node.end, function (lead, value) {
      if (!only) return 'nz$.values(' + lead + p.print(value) + ')';
      return 'nz$.list(' + lead + p.print(value) + callsite.argument(callsite.value(value)) + ')';
    }).text;
  }

  function isCheap(node) {
    return (node.type === 'Identifier' && !node.early) || (node.type === 'ThisExpression' && !node.derived);
  }

  emitters.CallExpression = function (node) {
    var callee = node.callee;
    if (callee.type === 'Super') return classes.superCall(node);
    if (callee.type === 'MemberExpression' && callee.object.type === 'Super') {
      var method = classes.superMethod(callee), self = callee.object.thisText;
      if (!hasSpread(node.arguments)) return method + '.call(' + self + rest(argumentsText(node));
      return 'nz$.apply(' + method + ', ' + self + ', ' + spreadArguments(node) + calleeText(callee) + ')';
    }
    if (callee.type === 'ChainExpression' && callee.expression.type === 'MemberExpression') return need('modern/operators').chainCall(node);
    if (hasSpread(node.arguments)) return spreadCall(node);
    if (classes.isBoxedCallee(callee)) return boxedCall(node);
    return p.printBetween(node.start, [callee], argsStart(node) - 1) + argumentsText(node);
  };

  // o.#f(a): o valor de um campo privado sai de uma caixa, que não pode ser o `this`.
  function boxedCall(node) {
    var callee = node.callee, object = callee.object;
    if (isCheap(object)) return p.print(callee) + '.call(' + p.print(object) + rest(argumentsText(node));
    var t = p.temp(), first = '(' + t + ' = ' + p.printBetween(node.start, [object], objectEnd(callee)) + ')';
    return classes.privateText(callee, first) + '.call(' + t + rest(argumentsText(node));
  }

  // "(a, b)" -> ", a, b)"; "()" -> ")"
  function rest(args) {
    return /^\(\s*\)$/.test(args) ? args.slice(1) : ', ' + args.slice(1);
  }

  // o.f(...lista) -> nz$.apply(o.f, o, lista, "o.f")
  function spreadCall(node) {
    var callee = node.callee, list = ', ' + spreadArguments(node) + calleeText(callee) + ')';
    if (callee.type !== 'MemberExpression') {
      return 'nz$.apply(' + p.printBetween(node.start, [callee], skipParens(node)) + ', void 0' + list;
    }
    if (isCheap(callee.object)) return 'nz$.apply(' + p.print(callee) + ', ' + p.print(callee.object) + list;
    var t = p.temp();
    return 'nz$.apply((' + t + ' = ' + p.printBetween(node.start, [callee.object], objectEnd(callee)) + ')' +
      memberTail(callee) + ', ' + t + list;
  }

  function calleeText(callee) {
    return callsite.argument(callsite.show(callee));
  }

  function objectEnd(member) {
    var at = member.object.end;
    for (var next = p.skip(at); p.slice(next, next + 1) === ')'; next = p.skip(at)) at = next + 1;
    return at;
  }

  function memberTail(member) {
    var end = objectEnd(member);
    if (member.property.type === 'PrivateIdentifier') return p.breaks(end, member.property.start) + classes.tailOf(member.property);
    return member.computed ? p.printBetween(end, [member.property], member.end) : p.slice(end, member.end);
  }

  emitters.NewExpression = function (node) {
    if (hasSpread(node.arguments)) {
      return 'nz$.new(' + p.printBetween(node.start + 3, [node.callee], skipParens(node)).replace(/^ /, '') + ', ' + spreadArguments(node) + calleeText(node.callee) + ')';
    }
    var first = p.skip(node.start + 3), end = skipParens(node), open = p.find('(', end);
    var bare = open === -1 || open >= node.end;
    var callee = p.printBetween(first, [node.callee], end);
    if (node.callee.dirty && p.slice(first, first + 1) !== '(') callee = '(' + callee + ')';
    return 'new ' + p.breaks(node.start, first) + callee + (bare ? '' : p.breaks(end, open) + argumentsText(node));
  };

  // ---- objetos ----

  emitters.ObjectExpression = function (node) {
    var text;
    if (hasSpread(node.properties) || node.hasProto || node.hasComputedAccessor) text = mergeText(node);
    else text = '{' + p.printBetween(node.start + 1, node.properties, node.end);
    if (!node.usesHome) return text;
    return '(function (nz$home) { return nz$home.object = ' + text + '; }).call(' + (p.current().host.derived ? 'nz$this' : 'this') + ', {})';
  };

  // {a, ...b, c} -> nz$.merge({a: a}, b, {c: c}): literais e espalhados se alternam.
  function mergeText(node) {
    var parts = [], chunk = '', at = node.start + 1;
    node.properties.forEach(function (property) {
      var lead = p.breaks(at, property.start);
      at = property.end;
      if (property.type === 'SpreadElement') {
        parts.push('{' + chunk + '}', lead + p.print(property.argument));
        chunk = '';
      } else if (property.isProto) {
        parts.push('{' + chunk + '}', 'nz$.proto(' + lead + p.print(property.value) + ')');
        chunk = '';
      } else if (property.computed && (property.method || property.kind !== 'init')) {
        parts.push('{' + chunk + '}', lead + accessorText(property));
        chunk = '';
      } else {
        chunk += (chunk === '' ? '' : ', ') + lead + p.print(property);
      }
    });
    if (chunk !== '') parts.push('{' + chunk + '}');
    return 'nz$.merge(' + parts.join(', ') + p.breaks(at, node.end) + ')';
  }

  // { get [k]() { … } }
  function accessorText(property) {
    return 'nz$.accessor("' + (property.method ? 'value' : property.kind) + '", ' + p.print(property.key) + ', ' + functions.methodOf(property.value, '') + ')';
  }

  emitters.Property = function (node) {
    if (node.parent.type !== 'ObjectExpression') return p.printChildren(node);
    if (node.shorthand) return p.slice(node.key.start, node.key.end) + ': ' + p.print(node.value);
    if (node.method || node.kind !== 'init') return memberText(node);
    return node.namesValue ? namedByKey(node) : p.printChildren(node);
  };

  // {[chave]: () => 1}: a função ganha o nome que a chave tiver.
  function namedByKey(node) {
    var k = p.temp(), close = p.find(']', node.key.end), colon = p.find(':', close);
    return '[' + k + ' = nz$.key(' + p.printBetween(p.skip(node.start + 1), [node.key], close) + ')]: ' +
      'nz$.named(' + p.breaks(close, colon) + p.printBetween(colon + 1, [node.value], node.end) + ', ' + k + ')';
  }

  // Um método do literal. O Duktape conhece a forma curta, menos com certas chaves.
  function memberText(node) {
    var f = node.value.fn, key = node.key, name = key.type === 'Identifier' ? key.name : String(key.value);
    var keyText = p.slice(key.start, key.end);
    var lead = p.breaks(node.start, functions.paramsStart(node.value));
    if (f.isAsync || f.isGenerator || (node.kind === 'init' && (!functions.isPlainName(name) || key.type !== 'Identifier'))) {
      return keyText + ': ' + lead + functions.methodOf(node.value, name);
    }
    var part = functions.parts(node.value, name);
    if (part.length >= 0) return keyText + ': ' + lead + functions.fixLength(part.length, functions.methodText(name, part.params, part.body));
    return (node.kind !== 'init' ? node.kind + ' ' : '') + keyText + lead + '(' + part.params + ') {' + part.body + '}';
  }

  // ---- números, textos, expressões regulares ----

  emitters.Literal = function (node) {
    if (node.bigint) return node.raw;
    if (node.regex) return 'nz$.regexp(' + safe([JSON.stringify(node.regex.pattern), JSON.stringify(node.regex.flags)]) + ')';
    if (typeof node.value === 'number') return node.raw.replace(/_/g, '');
    return node.raw.replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029');
  };

  return {
    hasSpread: hasSpread,
    skipParens: skipParens,
    argumentsText: argumentsText,
    spreadArguments: spreadArguments,
    calleeText: calleeText,
    isCheap: isCheap,
    rest: rest
  };
})
