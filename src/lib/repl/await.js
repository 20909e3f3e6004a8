/* repl/await.js -- await solto na conversa.
 *
 * Um await só existe dentro de uma função async. A linha vira o corpo de uma, e o que ela declara
 * sai para fora, onde as próximas linhas o encontram:
 *
 *     const x = await f(); x + 1     var x; (async () => { void (x = await f()); return { value: (x + 1) } })() */
(function (native, need) {
  'use strict';

  var tree = need('modern/tree');

  // A árvore da linha; null se ela não compila, ou se nenhum await está solto nela.
  function read(text) {
    try {
      var ast = need('modern/parse').acorn.parse(text, { ecmaVersion: 2022, allowAwaitOutsideFunction: true });
      return hasAwait(ast) ? ast : null;
    } catch (error) {
      return null;
    }
  }

  function childrenOf(node) {
    return tree.keysOf(node).reduce(function (list, key) { return list.concat(node[key]); }, []).filter(Boolean);
  }

  function hasAwait(node) {
    if (node.type === 'AwaitExpression' || (node.type === 'ForOfStatement' && node.await)) return true;
    return !tree.isFunction(node) && childrenOf(node).some(hasAwait);
  }

  // Os nomes que um padrão declara.
  function namesIn(pattern) {
    if (pattern.type === 'Identifier') return [pattern.name];
    if (pattern.type === 'Property') return namesIn(pattern.value);
    if (pattern.type === 'AssignmentPattern') return namesIn(pattern.left);
    return childrenOf(pattern).reduce(function (list, child) { return list.concat(namesIn(child)); }, []);
  }

  // O que muda no texto, na ordem dele: { start, end, text }.
  function changesIn(ast, text, names) {
    var changes = [];

    function replace(start, end, by) { changes.push({ start: start, end: end, text: by }); }

    // let a = 1, b; -> void (a = 1, b = undefined);
    function release(node, parent) {
      var inHead = /^For/.test(parent.type), first = node.declarations[0], last = node.declarations[node.declarations.length - 1];
      node.declarations.forEach(function (declarator) {
        Array.prototype.push.apply(names, namesIn(declarator.id));
      });
      replace(node.start, first.start, inHead ? '' : 'void (');
      node.declarations.forEach(function (declarator) {
        if (declarator.init) visit(declarator.init, declarator);
        else if (!inHead && node.kind !== 'var') replace(declarator.end, declarator.end, ' = undefined');
      });
      if (!inHead) replace(last.end, last.end, ')');
    }

    function visit(node, parent) {
      var isTop = parent === ast;
      if (node.type === 'VariableDeclaration' && (isTop || node.kind === 'var')) return release(node, parent);
      if (isTop && (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration')) {
        names.push(node.id.name);
        replace(node.start, node.start, node.id.name + ' = ');
        replace(node.end, node.end, ';');
      }
      if (!tree.isFunction(node)) childrenOf(node).forEach(function (child) { visit(child, node); });
    }

    ast.body.forEach(function (node) { visit(node, ast); });
    var end = ast.body[ast.body.length - 1];
    if (end.type === 'ExpressionStatement') {
      changes.unshift({ start: end.start, end: end.start, text: 'return { value: (' });
      replace(end.expression.end + closers(text, end), end.end, ') };');
    }
    return changes.sort(function (a, b) { return a.start - b.start || a.end - b.end; });
  }

  // Quantas letras há, depois da expressão, antes do ponto e vírgula: os seus parênteses.
  function closers(text, statement) {
    return /^[\s)]*/.exec(text.slice(statement.expression.end, statement.end))[0].length;
  }

  // O programa que devolve a promessa de { value }; null se não há await solto.
  function rewrite(text) {
    var ast = read(text), names = [], result = '', at = 0;
    if (ast === null) return null;
    changesIn(ast, text, names).forEach(function (change) {
      result += text.slice(at, change.start) + change.text;
      at = change.end;
    });
    return (names.length > 0 ? 'var ' + names.join(', ') + '; ' : '') + '(async () => {' + result + text.slice(at) + '\n})()\n';
  }

  return { rewrite: rewrite };
})
