/* modern/loops.js -- for com let, for-of, for-in e for await.
 *
 * for-of vira um `for` comum sobre uma lista: nz$.items(x) é o próprio array, se x é um; se não,
 * é uma lista preguiçosa, em que perguntar o tamanho puxa o próximo item do iterador. */
(function (native, need) {
  'use strict';

  var p = need('modern/print');
  var patterns = need('modern/patterns');
  var bindings = need('modern/bindings');
  var callsite = need('modern/callsite');
  var emitters = p.emitters;

  // ---- for (let i = 0; …; …) ----

  emitters.ForStatement = function (node) {
    var scope = node.scope;
    if (!scope || !scope.fresh) return p.printChildren(node);
    if (scope.closures) return longFor(node, scope);
    var head = p.printBetween(node.start, [node.init, node.test, node.update].filter(Boolean), node.body.start);
    return head + '{' + eachTurn(scope, p.print(node.body)) + ' }';
  };

  // Uma volta: cada variável que uma closure segura ganha um catch só dela. Se o corpo a muda, o
  // novo valor volta para a variável do laço no fim da volta.
  function eachTurn(scope, body) {
    var changed = scope.fresh.filter(writtenInBody);
    var open = bindings.openFresh(scope, function (binding) { return binding.head; });
    if (changed.length === 0) return open + ' ' + body + bindings.closeFresh(scope);
    var back = changed.map(function (binding) { return p.statement(binding.head + ' = ' + binding.text); }).join(' ');
    return open + ' try { ' + body + ' } finally { ' + back + ' }' + bindings.closeFresh(scope);
  }

  function writtenInBody(binding) {
    var from = binding.scope.node.body.start;
    return binding.refs.some(function (ref) { return ref.write && ref.node.start >= from; });
  }

  // Uma closure nasce no cabeçalho. A primeira parte roda num catch só dela; as outras duas, dentro
  // de cada volta:
  //
  //     try { throw void 0; } catch (i) { i = 0; i$1 = i; nz$1 = false; for (;;) {
  //       try { throw i$1; } catch (i) { if (nz$1) i++; nz$1 = true; if (!(i < 3)) break; … } } }
  function longFor(node, scope) {
    var started = p.temp(), test = node.test, update = node.update, at = node.init.end;
    var carry = scope.fresh.map(function (binding) {
      p.hoist(binding.carrier);
      return ' ' + binding.carrier + ' = ' + binding.name + ';';
    }).join('');
    var first = p.breaks(node.start, node.init.start) + ' ' + p.print(node.init) + ';' + carry + ' ' + started + ' = false;';
    var gap = '';
    [test, update].filter(Boolean).forEach(function (part) {
      gap += p.breaks(at, part.start);
      at = part.end;
    });
    var turn = gap + (update ? ' if (' + started + ') ' + p.print(update) + ';' : '') + ' ' + started + ' = true;' +
      (test ? ' if (!(' + p.print(test) + ')) break;' : '') + p.breaks(at, node.body.start);
    return bindings.openFresh(scope) + first + ' ' + labelText(node) + 'for (;;) {' +
      bindings.openFresh(scope, function (binding) { return binding.carrier; }) + turn +
      ' try { ' + p.print(node.body) + ' } finally {' + carry + ' }' + bindings.closeFresh(scope) + ' }' + bindings.closeFresh(scope);
  }

  // ---- for (… of …), for (… in …) ----

  // O que cada volta faz primeiro: dar ao alvo o valor da vez.
  function takeValue(node, value) {
    var left = node.left, fresh = node.scope.fresh;
    if (left.type !== 'VariableDeclaration') return ' ' + p.statement(patterns.assign(left, value).replace(/\bnz\$0 = /g, ''));
    var id = left.declarations[0].id;
    if (!fresh) return ' ' + patterns.declare(id, value) + ';';
    if (id.type === 'Identifier') return '';
    bindings.declared(left).forEach(function (binding) { if (!binding.fresh) p.hoist(binding.text); });
    return ' ' + p.statement(patterns.assign(id, value).replace(/\bnz\$0 = /g, ''));
  }

  function turnText(node, value) {
    var fresh = node.scope.fresh, left = node.left;
    var id = left.type === 'VariableDeclaration' ? left.declarations[0].id : left;
    var open = fresh ? bindings.openFresh(node.scope, function () { return id.type === 'Identifier' ? value : 'void 0'; }) : '';
    var take = takeValue(node, value), body = p.print(node.body);
    var close = fresh ? bindings.closeFresh(node.scope) : '';
    if (body.charAt(0) === '{' && close === '') return '{' + take + body.slice(1);
    return '{' + open + take + ' ' + body + close + ' }';
  }

  function labelText(node) {
    var text = '';
    for (var outer = node.parent; outer.type === 'LabeledStatement'; outer = outer.parent) text = outer.label.name + ': ' + text;
    return text;
  }

  // As quebras em volta da lista: o alvo some, mas a lista fica na sua linha.
  function gaps(node) {
    return {
      before: patterns.hasLongCode(targetOf(node)) ? '' : p.breaks(node.start, node.right.start),
      after: p.breaks(node.right.end, node.body.start)
    };
  }

  function targetOf(node) {
    return node.left.type === 'VariableDeclaration' ? node.left.declarations[0].id : node.left;
  }

  emitters.ForOfStatement = function (node) {
    if (node.await) return forAwait(node);
    var list = p.temp(), index = p.temp(), gap = gaps(node);
    var right = p.print(node.right);
    return 'try { ' + labelText(node) + 'for (' + gap.before + list + ' = nz$.items(' + right + callsite.argument(callsite.subject(node.right)) + '), ' + index + ' = 0; ' +
      index + ' < ' + list + '.length; ' + index + '++) ' + gap.after + turnText(node, list + '[' + index + ']') +
      ' } finally { ' + p.statement('nz$.close(' + list + ')') + ' }';
  };

  function forAwait(node) {
    var list = p.temp(), gap = gaps(node);
    return 'try { ' + labelText(node) + 'for (' + gap.before + list + ' = nz$.asyncItems(' + p.print(node.right) + callsite.argument(callsite.asyncSubject(node.right)) + '); ' +
      list + '.next();) ' + gap.after + turnText(node, list + '.value') + ' } finally { nz$.closeAsync(' + list + '); }';
  }

  emitters.ForInStatement = function (node) {
    var id = targetOf(node), fresh = node.scope.fresh;
    var isPattern = /Pattern$|^CallExpression$/.test(id.type);
    if (!isPattern && !fresh && !id.early) return p.printChildren(node);
    var key = p.temp(), gap = gaps(node);
    if (/\./.test(key)) key = 'nz$0';
    return 'for (' + gap.before + (key === 'nz$0' ? 'var ' : '') + key + ' in ' + p.print(node.right) + ') ' + gap.after + turnText(node, key);
  };

  emitters.LabeledStatement = function (node) {
    for (var inner = node.body; inner.type === 'LabeledStatement'; inner = inner.body) { /* desce */ }
    // O Duktape se perde com um nome posto diretamente num try.
    if (inner.type === 'TryStatement') {
      return p.slice(node.start, inner.start) + '{ ' + p.print(inner) + ' }';
    }
    var isLong = inner.scope && inner.scope.closures;
    if (inner.type !== 'ForOfStatement' && !isLong) return p.printChildren(node);
    return p.breaks(node.start, node.body.start) + p.print(node.body);
  };

  return {};
})
