/* modern/patterns.js -- desestruturação: `{ a, b: [c] } = valor` vira uma atribuição por nome.
 *
 *     var a = (nz$1 = nz$.object(valor)).a, c = (nz$2 = nz$.take(nz$1.b, 1))[0]
 *
 * No texto o padrão vem antes do valor; na tradução, o valor roda antes. As quebras de linha do
 * padrão saem na frente de tudo, para que o valor continue na sua linha; só um padrão que traz
 * dentro dele código de várias linhas guarda as suas quebras no lugar (`inPlace`). */
(function (native, need) {
  'use strict';

  var p = need('modern/print');
  var callsite = need('modern/callsite');
  var places; // as quebras ficam no lugar?

  // "nome = valor, nome = valor…" para um alvo qualquer. `first`: o valor é um parâmetro ou um
  // nome, que não tem linha própria, e as quebras do padrão ficam no lugar.
  function assign(target, value, first) {
    var saved = places;
    places = first === true || hasLongCode(target);
    try {
      return pieces(target, value);
    } finally {
      places = saved;
    }
  }

  function declare(target, value, first) {
    return 'var ' + assign(target, value, first);
  }

  // Um valor que não chama nada: tanto faz em que linha ele é lido.
  function isCalm(node) {
    return node.type === 'Identifier' || node.type === 'ThisExpression' || isEmpty(node) ||
      (node.type === 'MemberExpression' && !node.computed && isCalm(node.object));
  }

  function isEmpty(node) {
    return (node.type === 'ArrayExpression' && node.elements.length === 0) ||
      (node.type === 'ObjectExpression' && node.properties.length === 0);
  }

  // Há dentro do padrão um valor padrão ou uma chave de várias linhas?
  function hasLongCode(node) {
    switch (node.type) {
      case 'ObjectPattern': return node.properties.some(hasLongCode);
      case 'ArrayPattern': return node.elements.some(function (e) { return e !== null && hasLongCode(e); });
      case 'Property': return (node.computed && p.hasBreak(node.key.start, node.key.end)) || hasLongCode(node.value);
      case 'RestElement': return hasLongCode(node.argument);
      case 'AssignmentPattern': return p.hasBreak(node.right.start, node.right.end) || hasLongCode(node.left);
      default: return false;
    }
  }

  function breaks(start, end) {
    return places ? p.breaks(start, end) : '';
  }

  function pieces(target, value) {
    switch (target.type) {
      case 'ObjectPattern': return objectPieces(target, value);
      case 'ArrayPattern': return arrayPieces(target, value);
      case 'AssignmentPattern': return pieces(target.left, defaultText(target, value));
      default: return assignTo(target, value);
    }
  }

  function assignTo(target, value) {
    var refused = refusal(target, value);
    if (refused !== null) return 'nz$0 = ' + refused;
    return p.print(target) + ' = ' + value + (isEarly(target) ? ', ' + p.checkText(target) : '');
  }

  // Atribuir a uma constante, ou antes da declaração: o valor é calculado, e o erro, lançado.
  // Atribuir a uma chamada: quem se calcula é ela.
  function refusal(target, value) {
    if (target.type === 'CallExpression') return 'nz$.badTarget(' + p.print(target) + ', "' + targetMessage(target) + '")';
    if (target.type !== 'Identifier') return null;
    if (target.never) return 'nz$.early("' + target.name + '", ' + value + ')';
    if (!isConstant(target.ref)) return null;
    return 'nz$.constant("' + target.name + '", ' + value + (target.early ? ', ' + p.checkText(target) : '') + ')';
  }

  // Um alvo que talvez ainda não exista: depois de mudá-lo, confere. O valor que ele recebeu à toa
  // ninguém vê, porque a declaração lhe dá outro.
  function isEarly(target) {
    return target.type === 'Identifier' && target.early === true && !target.ref.declaring;
  }

  function targetMessage(target) {
    var parent = target.parent;
    if (parent.type === 'UpdateExpression') return 'Invalid left-hand side expression in ' + (parent.prefix ? 'prefix' : 'postfix') + ' operation';
    return 'Invalid left-hand side in ' + (parent.type === 'AssignmentExpression' ? 'assignment' : 'for-loop');
  }

  function isConstant(ref) {
    return ref !== undefined && ref.write && !ref.declaring && ref.binding !== null && ref.binding.kind === 'const';
  }

  function defaultText(pattern, value) {
    var t = p.temp();
    return '(' + t + ' = ' + value + ') === void 0 ? ' + breaks(pattern.left.end, pattern.right.start) +
      p.print(pattern.right) + ' : ' + t;
  }

  // ---- objetos ----

  function keyText(property) {
    if (property.computed) return null;
    var key = property.key;
    return key.type === 'Identifier' ? '.' + p.slice(key.start, key.end) : '[' + p.slice(key.start, key.end) + ']';
  }

  // Um alvo como f().x calcula o seu objeto: o que vem antes dele no programa não pode ficar
  // dentro do valor que ele recebe.
  function isPlace(target) {
    if (target.type === 'AssignmentPattern') return isPlace(target.left);
    return target.type === 'MemberExpression';
  }

  function objectPieces(pattern, value) {
    var t = p.temp(), properties = pattern.properties, list = [], keys = [], at = pattern.start;
    var base = '(' + t + ' = nz$.object(' + value + describe(pattern) + '))';
    if (properties.length === 0) return 'nz$0 = ' + base;
    if (isPlace(properties[0].value || properties[0].argument)) {
      list.push('nz$0 = ' + base);
      base = t;
    }
    for (var i = 0; i < properties.length; i++) {
      var property = properties[i], lead = breaks(at, property.start);
      at = property.end;
      var object = i === 0 ? base : t;
      if (property.type === 'RestElement') {
        list.push(lead + pieces(property.argument, 'nz$.omit(' + object + ', [' + keys.join(', ') + '])'));
      } else {
        list.push(lead + element(property, object, keys, pattern));
      }
    }
    return list.join(', ') + breaks(at, pattern.end);
  }

  function element(property, object, keys, pattern) {
    var access = keyText(property), before = '';
    if (access !== null) {
      keys.push(property.key.type === 'Identifier' ? '"' + property.key.name + '"' : p.slice(property.key.start, property.key.end));
    } else if (isPlace(property.value) || pattern.properties[pattern.properties.length - 1].type === 'RestElement') {
      var k = p.temp(), key = k + ' = nz$.key(' + p.print(property.key) + ')';
      if (isPlace(property.value)) before = 'nz$0 = ' + key + ', ';
      access = before ? '[' + k + ']' : '[' + key + ']';
      keys.push(k);
    } else {
      access = '[' + p.print(property.key) + ']';
    }
    var target = property.value;
    if (!property.shorthand) return before + breaks(property.key.end, target.start) + pieces(target, object + access);
    return pieces(target, object + access);
  }

  // ---- o que dizer se não há o que desmontar ----

  function describe(pattern) {
    var key = firstKey(pattern), from = key !== '' && !isNamed(pattern.properties[0].value) ? null : origin(pattern);
    if (from === undefined) return key === '' ? '' : ', ' + JSON.stringify(key);
    return ', ' + JSON.stringify(key) + ', ' + (from === null ? 'null' : callsite.argument(from).slice(2));
  }

  function firstKey(pattern) {
    var first = pattern.properties[0];
    if (first === undefined || first.type === 'RestElement' || first.computed) return '';
    return first.key.type === 'Identifier' ? first.key.name : String(first.key.value);
  }

  // O V8 só cita de onde viria a propriedade se ela vai para uma variável, ou para outro padrão.
  function isNamed(target) {
    return target.type === 'Identifier' || target.type === 'ObjectPattern' || target.type === 'ArrayPattern';
  }

  // De onde viria o objeto, por escrito; null: o V8 fala da propriedade; undefined: do valor.
  function origin(pattern) {
    var parent = pattern.parent;
    switch (parent.type) {
      case 'VariableDeclarator': return parent.init ? callsite.value(parent.init) : '.for';
      case 'AssignmentExpression': return callsite.value(parent.right);
      case 'AssignmentPattern': return isNested(parent) ? callsite.value(parent.right) : '(intermediate value)(intermediate value)(intermediate value)';
      case 'CatchClause': return '.catch';
      case 'Property': case 'ArrayPattern': case 'RestElement': case 'ForOfStatement': return null;
    }
  }

  // Dentro de outro padrão, e não um parâmetro?
  function isNested(pattern) {
    return pattern.parent.type === 'Property' || pattern.parent.type === 'ArrayPattern';
  }

  function listOrigin(pattern) {
    var parent = pattern.parent, text = null;
    if (parent.type === 'VariableDeclarator') {
      text = parent.init ? callsite.source(parent.init, p.hasParens(parent.init, pattern.end)) : '.for';
    } else if (parent.type === 'AssignmentPattern' && isNested(parent) && /^(?:Identifier|MemberExpression)$/.test(parent.right.type)) {
      text = callsite.show(parent.right);
    }
    return callsite.argument(text) + holder(parent);
  }

  // Em `const { lista: [a] } = o`, o V8 cita o.
  function holder(parent) {
    var from = parent.type === 'Property' ? origin(parent.parent) : null;
    return from ? ', void 0' + callsite.argument(from) : '';
  }

  // ---- listas ----

  // Nada que o padrão faz entre um item e o seguinte se percebe: todos podem vir de uma vez.
  function isQuiet(pattern) {
    return isLiteralList(pattern.parent) || pattern.elements.every(function (item) {
      if (item === null) return true;
      if (item.type === 'RestElement') return item.argument.type === 'Identifier';
      if (item.type === 'AssignmentPattern') return item.left.type === 'Identifier' && /^(?:Literal|Identifier|FunctionExpression|ArrowFunctionExpression)$/.test(item.right.type);
      return item.type === 'Identifier';
    });
  }

  // [a[i], a[j]] = [a[j], a[i]]: o array acabou de nascer, e o seu iterador é o de todos.
  function isLiteralList(parent) {
    var value = parent.type === 'VariableDeclarator' ? parent.init : parent.type === 'AssignmentExpression' ? parent.right : null;
    return value !== null && value.type === 'ArrayExpression';
  }

  // Os itens saem de um array, ou um a um de um iterador, que no fim (ou num erro) é fechado.
  function arrayPieces(pattern, value) {
    var t = p.temp(), elements = pattern.elements, list = [], at = pattern.start;
    var last = elements[elements.length - 1], quiet = isQuiet(pattern);
    var rest = last && last.type === 'RestElement';
    var base = '(' + t + ' = nz$.' + (quiet ? 'take(' : 'open(') + value + ', ' + (rest && quiet ? -1 : elements.length) + listOrigin(pattern) + '))';
    var first = elements.filter(Boolean)[0];
    if (first && !quiet && isPlace(first.argument || first)) {
      list.push('nz$0 = ' + base);
      base = t;
    }
    for (var i = 0, object = base; i < elements.length; i++) {
      var item = elements[i];
      if (item === null) continue;
      var lead = breaks(at, item.start);
      at = item.end;
      if (item.type === 'RestElement') list.push(lead + pieces(item.argument, object + '.slice(' + i + ')'));
      else list.push(lead + pieces(item, object + '[' + i + ']'));
      object = t;
    }
    if (list.length === 0) return 'nz$0 = ' + base;
    if (!quiet) finish(t, list);
    return list.join(', ') + breaks(at, pattern.end);
  }

  // ---- fechar os iteradores ----

  var statement = null; // a instrução em curso: { fn, opened }

  // Quem fecha o iterador é um finally em volta da instrução; numa expressão, a última parte dela.
  function finish(t, list) {
    if (statement !== null && statement.fn === p.current()) statement.opened.push(t);
    else list.push('nz$0 = nz$.end(' + t + ')');
  }

  // O texto de uma instrução, escrita por `write`, com o finally de que ela precisar.
  function closing(node, write) {
    if (!/^(?:Program|BlockStatement|SwitchCase|StaticBlock|IfStatement)$/.test(node.parent.type)) return write();
    var saved = statement, mine = statement = { fn: p.current(), opened: [] };
    try {
      var text = write();
    } finally {
      statement = saved;
    }
    if (mine.opened.length === 0) return text;
    return 'try { ' + text + ' } finally { ' + mine.opened.map(function (t) { return 'nz$.close(' + t + ');'; }).join(' ') + ' }';
  }

  // ---- atribuição, como expressão ----

  p.emitters.AssignmentExpression = function (node) {
    var left = node.left;
    if (left.type === 'ObjectPattern' || left.type === 'ArrayPattern') return patternAssignment(node);
    if (/^(?:&&|\|\||\?\?)=$/.test(node.operator)) return need('modern/operators').logicalAssignment(node);
    if (left.type === 'CallExpression') return refusal(left) + p.breaks(left.end, node.end);
    if (left.type === 'Identifier' && (left.never || isConstant(left.ref))) {
      return refusal(left, p.breaks(left.end, node.right.start) + p.print(node.right));
    }
    if (!isEarly(left)) return p.printChildren(node);
    if (node.operator !== '=') return '(' + p.checkText(left) + ', ' + p.printChildren(node) + ')';
    var used = node.parent.type !== 'ExpressionStatement';
    return (used ? '(' : '') + p.printChildren(node) + ', ' + p.checkText(left) + (used ? ', ' + p.nameText(left) + ')' : '');
  };

  function patternAssignment(node) {
    var left = node.left, t = p.temp();
    var calm = isCalm(node.right);
    var lead = calm ? p.breaks(left.end, node.right.start) : hasLongCode(left) ? '' : p.breaks(left.start, node.right.start);
    var used = node.parent.type !== 'ExpressionStatement' || p.isValued();
    var value = used ? '(' + t + ' = ' + p.print(node.right) + ')' : p.print(node.right);
    var text = assign(left, value, calm).replace(/\bnz\$0 = /g, '');
    return '(' + (calm ? '' : lead) + text + (calm ? lead : '') + (used ? ', ' + t : '') + ')';
  }

  p.emitters.UpdateExpression = function (node) {
    var target = node.argument;
    if (target.type === 'CallExpression') return refusal(target);
    if (target.type === 'Identifier' && (target.never || isConstant(target.ref))) return refusal(target, p.print(target));
    if (isEarly(target)) return '(' + p.checkText(target) + ', ' + p.printChildren(node) + ')';
    return p.printChildren(node);
  };

  return { assign: assign, declare: declare, closing: closing, hasLongCode: hasLongCode, isCalm: isCalm, refusal: refusal };
})
