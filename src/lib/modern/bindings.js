/* modern/bindings.js -- let, const, blocos e switch.
 *
 * `let x = 1` vira `var x = 1`. A variável que uma closure segura dentro de um laço mora num
 * catch, `try { throw void 0; } catch (x) { … }`: cada volta abre um, e é só lá que `x` existe. */
(function (native, need) {
  'use strict';

  var p = need('modern/print');
  var patterns = need('modern/patterns');
  var emitters = p.emitters;

  // ---- os catches ----

  function openFresh(scope, valueOf) {
    return (scope.fresh || []).map(function (binding) {
      return ' try { throw ' + (valueOf ? valueOf(binding) : 'void 0') + '; } catch (' + binding.text + ') {';
    }).join('');
  }

  function closeFresh(scope) {
    return (scope.fresh || []).map(function () { return ' }'; }).join('');
  }

  // Numa volta nova, o que o bloco declara volta a não existir.
  function closeDeadZone(scope) {
    if (!scope.loop) return '';
    return scope.list.map(function (binding) {
      return binding.flag === null ? '' : ' ' + p.statement(binding.flag + ' = false');
    }).join('');
  }

  // ---- declarações ----

  function bindingsOf(pattern, list) {
    switch (pattern.type) {
      case 'Identifier': if (pattern.declares) list.push(pattern.declares); break;
      case 'ObjectPattern': pattern.properties.forEach(function (x) { bindingsOf(x.type === 'Property' ? x.value : x, list); }); break;
      case 'ArrayPattern': pattern.elements.forEach(function (x) { if (x) bindingsOf(x, list); }); break;
      case 'AssignmentPattern': bindingsOf(pattern.left, list); break;
      case 'RestElement': bindingsOf(pattern.argument, list);
    }
    return list;
  }

  function declared(node) {
    var list = [];
    node.declarations.forEach(function (d) { bindingsOf(d.id, list); });
    return list;
  }

  // Vive num catch: quem a declara só lhe dá um valor.
  function inCatch(binding) {
    return binding.fresh && binding.head === null;
  }

  function flags(list) {
    return list.map(function (binding) {
      return binding.flag === null ? '' : ', ' + binding.flag + ' = true';
    }).join('');
  }

  // Sem valor, a variável volta a ser undefined a cada volta, ou no bloco seguinte.
  function emptyValue(declarator, node) {
    var binding = declarator.id.declares;
    if (node.kind === 'var' || !binding) return '';
    return binding.scope.loop || binding.shared || inCatch(binding) || binding.flag !== null ? ' = void 0' : '';
  }

  function declaratorText(declarator, node) {
    var id = declarator.id, init = declarator.init;
    if (id.type !== 'Identifier') {
      if (patterns.isCalm(init)) return patterns.assign(id, p.print(init), true) + p.breaks(id.end, init.start);
      var lead = patterns.hasLongCode(id) ? '' : p.breaks(id.start, init.start);
      return lead + patterns.assign(id, p.print(init));
    }
    var name = p.nameText(id);
    if (!init) return name + emptyValue(declarator, node);
    return name + p.slice(id.end, p.skip(id.end)) + p.printBetween(p.skip(id.end), [init], declarator.end);
  }

  // A lista de variáveis, sem a palavra `var`: "a = 1, b = 2".
  function listText(node) {
    var text = '', at = node.declarations[0].start;
    node.declarations.forEach(function (declarator, i) {
      if (i > 0) text += ',' + p.breaks(at, declarator.start) + ' ';
      at = declarator.end;
      text += declaratorText(declarator, node);
      text += flags(bindingsOf(declarator.id, []));
    });
    return text;
  }

  function isSimple(node) {
    return node.declarations.every(function (d) {
      return d.id.type === 'Identifier' && d.init && !(d.id.declares && d.id.declares.flag);
    });
  }

  emitters.VariableDeclaration = function (node) {
    if (isSimple(node)) return declarationText(node);
    return patterns.closing(node, function () { return declarationText(node); });
  };

  function declarationText(node) {
    var list = declared(node), asAssignment = list.some(inCatch);
    var lead = p.slice(node.start + node.kind.length, node.declarations[0].start);
    if (asAssignment) {
      list.forEach(function (binding) {
        if (!inCatch(binding)) p.hoist(binding.text);
        if (binding.flag) p.hoist(binding.flag);
      });
      var text = listText(node).replace(/\bnz\$0 = /g, '');
      return p.breaks(node.start, node.declarations[0].start) + p.statement(text).slice(0, -1) + (tail(node) || ';');
    }
    if (isSimple(node)) return 'var' + lead + p.printBetween(node.declarations[0].start, node.declarations, node.end);
    return 'var' + (lead || ' ') + listText(node) + tail(node); // const{a}=b não tem espaço
  }

  emitters.VariableDeclarator = function (node) {
    return declaratorText(node, node.parent);
  };

  // O ponto e vírgula, se o programa o escreveu.
  function tail(node) {
    return p.slice(node.declarations[node.declarations.length - 1].end, node.end);
  }

  // ---- blocos ----

  emitters.BlockStatement = function (node) {
    if (node.bare) return '{' + openFresh(node.scope) + ' ' + p.print(node.body[0]) + closeFresh(node.scope) + ' }';
    var head = node.scope ? openFresh(node.scope) + closeDeadZone(node.scope) : '';
    if (head === '') return p.printChildren(node);
    return '{' + head + p.printBetween(node.start + 1, node.body, node.end - 1) + closeFresh(node.scope) + '}';
  };

  emitters.SwitchStatement = function (node) {
    var head = openFresh(node.scope) + closeDeadZone(node.scope);
    if (head === '') return p.printChildren(node);
    return '{' + head + ' ' + p.printChildren(node) + closeFresh(node.scope) + ' }';
  };

  // ---- catch ----

  emitters.CatchClause = function (node) {
    var pass = p.current().isGenerator ? ' nz$.pass(' : '';
    if (node.param === null) {
      return 'catch (nz$e)' + p.slice(node.start + 5, node.body.start) + bodyWith(node.body, pass ? pass + 'nz$e);' : '');
    }
    if (node.param.type === 'Identifier') {
      if (!pass) return p.printChildren(node);
      return p.printBetween(node.start, [node.param], node.body.start) + bodyWith(node.body, pass + p.nameText(node.param) + ');');
    }
    var fresh = node.scope.fresh;
    var assignment = fresh ? p.statement(patterns.assign(node.param, 'nz$e', true)) : patterns.declare(node.param, 'nz$e', true) + ';';
    return 'catch (nz$e)' + p.breaks(node.param.end, node.body.start) +
      bodyWith(node.body, (pass ? pass + 'nz$e);' : '') + openFresh(node.scope) + ' ' + assignment, closeFresh(node.scope));
  };

  function bodyWith(body, head, foot) {
    var text = p.print(body);
    return '{' + head + text.slice(1, -1) + (foot || '') + '}';
  }

  return { openFresh: openFresh, closeFresh: closeFresh, listText: listText, declared: declared, inCatch: inCatch };
})
