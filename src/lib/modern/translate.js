/* modern/translate.js -- JavaScript de hoje em ES5: o caminho inteiro, do texto ao texto.
 *
 * O acorn lê (parse.js), scope.js descobre quem é quem, names.js escolhe os nomes, e print.js e
 * os vizinhos escrevem. */
(function (native, need) {
  'use strict';

  var parse = need('modern/parse');
  var scope = need('modern/scope');
  var names = need('modern/names');
  var p = need('modern/print');
  ['functions', 'patterns', 'bindings', 'loops', 'classes', 'literals', 'operators', 'import-call'].forEach(function (name) {
    need('modern/' + name);
  });

  // Os nomes do programa que se parecem com os nossos (a$1).
  function numbered(source) {
    var words = Object.create(null);
    var mark = /\$\d+/g;
    for (var found = mark.exec(source); found !== null; found = mark.exec(source)) {
      var start = found.index;
      while (start > 0 && /[^\s(){}\[\];,.:?'"`]/.test(source.charAt(start - 1))) start--;
      words[source.slice(start, mark.lastIndex)] = true;
    }
    return words;
  }

  // Num módulo CommonJS, `let exports` repetiria um parâmetro da função em volta.
  function checkParameters(ast, source, options) {
    var list = options.parameters ? options.parameters.split(', ') : [];
    for (var i = 0; i < list.length; i++) {
      var binding = ast.fn.node.scope.names[list[i]];
      if (binding !== undefined && names.isLexical(binding)) {
        parse.fail("Identifier '" + list[i] + "' has already been declared", source, binding.node.start, list[i].length, options);
      }
    }
  }

  function refuseBigint(program, source, options) {
    var bigint = program.bigint;
    if (!bigint) return;
    parse.fail('BigInt não existe em Nozinho (o Duktape só tem números de ponto flutuante): ' + bigint.raw,
      source, bigint.start, bigint.raw.length, options);
  }

  // Os let e const de um eval moram em catches que envolvem o programa inteiro.
  function printProgram(ast, source) {
    var fresh = ast.scope.fresh ? need('modern/bindings') : null;
    var text = p.printBody(ast.fn, ast.body, 0, source.length, fresh && fresh.openFresh(ast.scope));
    return fresh ? text + '\n' + fresh.closeFresh(ast.scope) : text;
  }

  // options: { kind, name, parameters }. `kind` é 'function' (o corpo de uma função: um módulo
  // CommonJS), 'script' (um programa solto), 'eval' (um eval direto) ou 'indirect' (um indireto, que
  // é um programa solto com let e const só seus). Devolve o texto; lança SyntaxError.
  function translate(source, options) {
    var ast = parse.parse(source, options);
    var program = scope.analyse(ast, source, options.kind);
    checkParameters(ast, source, options);
    refuseBigint(program, source, options);
    names.settle(ast, numbered(source), options.kind);
    p.start(source, ast, options);
    return printProgram(ast, source);
  }

  return { translate: translate, numbered: numbered, refuseBigint: refuseBigint };
})
