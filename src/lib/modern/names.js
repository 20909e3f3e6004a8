/* modern/names.js -- o nome que cada variável leva na tradução, e o que ela precisa.
 *
 * O ES5 só tem variáveis de função. Um `let` de bloco vira `var` com o mesmo nome, se ninguém
 * mais usa esse nome na função; senão, ganha um número. Se uma closure criada num laço o
 * segura, cada volta precisa da sua: é o único caso que usa o escopo de bloco do ES5, o de
 * `catch` (`fresh`). Aqui também se decide que leituras precisam conferir a zona morta. */
(function (native, need) {
  'use strict';

  var scopes = need('modern/scope');
  var mark = scopes.mark;
  var used; // todos os nomes do programa: um nome novo não pode coincidir com nenhum

  function unique(name) {
    for (var n = 1; used[name + '$' + n]; n++) { /* procura */ }
    used[name + '$' + n] = true;
    return name + '$' + n;
  }

  function isLexical(binding) {
    return binding.kind === 'let' || binding.kind === 'const' || binding.kind === 'class' || binding.kind === 'function';
  }

  // Um laço não pode dar a mesma variável às closures de voltas diferentes.
  function needsFresh(binding) {
    return binding.captured && binding.scope.loop && isLexical(binding);
  }

  // ---- quem fica com que nome ----

  // Dois blocos que não se sobrepõem podem dividir uma `var`, se nenhuma closure a segura.
  function canShare(a, b) {
    if (a.captured || b.captured || a.scope.fn !== b.scope.fn) return false;
    return a.scope.node.end <= b.scope.node.start || b.scope.node.end <= a.scope.node.start;
  }

  // Dentro de um catch, `var` com o nome dele mudaria a variável do catch.
  function isInCatch(binding) {
    for (var s = binding.scope.up; s !== null && s.fn === binding.scope.fn && s.kind !== 'function'; s = s.up) {
      var same = s.names[binding.name];
      if (same !== undefined && (same.kind === 'catch' || needsFresh(same))) return true;
    }
    return false;
  }

  function clashes(binding, owners, outer) {
    if (outer[binding.name] || isInCatch(binding)) return true;
    for (var i = 0; i < owners.length; i++) if (!canShare(binding, owners[i])) return true;
    return false;
  }

  function rename(binding, text) {
    binding.text = text;
    for (var i = 0; i < binding.refs.length; i++) mark(binding.refs[i].node);
    binding.again.forEach(mark);
    mark(binding.node);
  }

  function nameFunction(fn, top) {
    var owners = Object.create(null); // nome -> variáveis da função que já o usam
    if (top) top.list.forEach(function (binding) { if (isNeeded(binding, fn)) owners[binding.name] = [binding]; });
    fn.blocks.forEach(function (scope) {
      for (var i = 0; i < scope.list.length; i++) place(scope.list[i], scope, owners, fn.outer || {});
    });
  }

  function makeFresh(binding, scope) {
    binding.fresh = true;
    scope.fresh = (scope.fresh || []);
    scope.fresh.push(binding);
    if (scope.node.type === 'ForStatement') placeInHead(binding, scope);
    for (var i = 0; i < binding.refs.length; i++) mark(binding.refs[i].node);
    mark(binding.node);
    mark(scope.node);
  }

  // A `var` de uma função de bloco só existe se alguém a usa fora dele.
  function isNeeded(binding, fn) {
    binding.unused = binding.implied === true && binding.refs.length === 0 && fn.kind !== 'program';
    return !binding.unused;
  }

  function place(binding, scope, owners, outer) {
    if (binding.kind === 'catch') return;
    if (needsFresh(binding)) {
      if (binding.outside && !binding.outside.unused) rename(binding, unique(binding.name));
      makeFresh(binding, scope);
      return;
    }
    var same = owners[binding.name] || (owners[binding.name] = []);
    if (clashes(binding, same, outer)) {
      rename(binding, unique(binding.name));
    } else {
      binding.shared = same.length > 0;
      same.push(binding);
    }
  }

  // As variáveis de um for (let …): fora do corpo, uma só, com outro nome. Mas se uma closure nasce
  // no próprio cabeçalho, ele também se escreve dentro do catch de cada volta (loops.js).
  function placeInHead(binding, scope) {
    var text = unique(binding.name);
    if (scope.closures === undefined) scope.closures = scope.list.some(isHeldInHead);
    if (scope.closures) binding.carrier = text;
    else binding.head = text;
  }

  function isHeldInHead(binding) {
    return binding.refs.some(function (ref) {
      return ref.via !== null && ref.node.start < binding.scope.node.body.start;
    });
  }

  // ---- zona morta ----

  // A primeira posição em que cada função de dentro de `fn` pode ser chamada: a da primeira
  // menção a ela fora dela mesma. Repete até parar de mudar, porque uma função chama outra.
  function timeFunctions(fn) {
    var pending = fn.inner.filter(function (f) { return f.binding !== null; });
    fn.inner.forEach(function (f) { if (f.binding === null) f.when = f.node.start; });
    for (var changed = true; changed;) {
      changed = false;
      for (var i = 0; i < pending.length; i++) {
        var when = firstMention(pending[i]);
        if (when < pending[i].when) {
          pending[i].when = when;
          changed = true;
        }
      }
    }
  }

  function firstMention(f) {
    var refs = f.binding.refs.concat(f.binding.outside ? f.binding.outside.refs : []), first = Infinity;
    for (var i = 0; i < refs.length; i++) {
      var via = refs[i].via;
      if (via === f) continue;
      first = Math.min(first, via === null ? refs[i].node.start : via.when);
    }
    return first;
  }

  // Na mesma função, quem vem antes no texto roda antes: é um erro certo.
  function isSurelyEarly(ref, binding) {
    var at = ref.node.start, owner = binding.scope;
    // A lista de um for-of é calculada onde as variáveis dele nunca existem.
    if (owner.kind === 'head' && owner.node.right && isInside(ref.node, owner.node.right)) return true;
    if (ref.via !== null) return false;
    // Uma chave calculada, no corpo da própria classe.
    if (owner.kind === 'class') return true;
    if (binding.kind === 'param') return at < binding.placed;
    if (at >= binding.ready) return false;
    return at < binding.placed || at > binding.patternEnd;
  }

  function isInside(node, outer) {
    return node.start >= outer.start && node.end <= outer.end;
  }

  function mayBeEarly(ref, binding) {
    if (binding.kind === 'param' || binding.ready === 0) return false;
    if (binding.scope.kind === 'head' && binding.scope.node.type !== 'ForStatement') return false;
    if (ref.via !== null && ref.via.when < binding.ready) return true;
    if (binding.scope.node.type !== 'SwitchStatement') return false;
    return caseOf(ref.node) !== caseOf(binding.node) || isHoisted(ref.via);
  }

  function isHoisted(via) {
    return via !== null && via.node.type === 'FunctionDeclaration';
  }

  // Num switch, um case pode usar o que outro, pulado, declara.
  function caseOf(node) {
    while (node && node.type !== 'SwitchCase') node = node.parent;
    return node;
  }

  function checkDeadZone(binding) {
    if (binding.kind !== 'let' && binding.kind !== 'const' && binding.kind !== 'class' && binding.kind !== 'param') return;
    for (var i = 0; i < binding.refs.length; i++) {
      var ref = binding.refs[i];
      if (isSurelyEarly(ref, binding)) {
        scopes.sayEarly(ref.node);
      } else if (mayBeEarly(ref, binding)) {
        if (binding.flag === null) binding.flag = unique(binding.name + '$on');
        ref.node.early = true;
        mark(ref.node);
        mark(binding.node);
      }
    }
  }

  function checkConstant(binding) {
    if (binding.kind !== 'const' || binding.writes === 0) return;
    for (var i = 0; i < binding.refs.length; i++) {
      if (binding.refs[i].write) mark(binding.refs[i].node);
    }
  }

  function eachScope(fn, action) {
    if (fn.node.scope) action(fn.node.scope);
    if (fn.kind === 'class') action(fn.node.body.scope);
    fn.blocks.forEach(action);
  }

  function finish(fn) {
    timeFunctions(fn);
    nameFunction(fn, fn.kind === 'class' ? null : fn.node.scope);
    eachScope(fn, function (scope) {
      scope.list.forEach(checkDeadZone);
      scope.list.forEach(checkConstant);
    });
    fn.inner.forEach(function (inner) {
      if (inner !== inner.node.members) finish(inner);
    });
  }

  // O let e o const de um eval são só dele: vão para um catch. Menos o que uma função declarada nele
  // usa, que ficaria fora do alcance dela.
  function hideLexicals(ast) {
    var held = Object.create(null);
    ast.body.forEach(function (node) {
      if (node.type === 'FunctionDeclaration') for (var name in node.fn.outer) held[name] = true;
    });
    ast.scope.list.forEach(function (binding) {
      if (isLexical(binding) && !held[binding.name]) makeFresh(binding, ast.scope);
    });
  }

  function settle(ast, words, kind) {
    used = words;
    if (kind === 'eval' || kind === 'indirect') hideLexicals(ast);
    finish(ast.fn);
  }

  return { settle: settle, unique: unique, isUsed: function (name) { return used[name] === true; }, isLexical: isLexical };
})
