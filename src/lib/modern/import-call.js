/* modern/import-call.js -- import(), que existe em qualquer arquivo, módulo ou não. */
(function (native, need) {
  'use strict';

  var p = need('modern/print');

  // Fora de um módulo, quem pede é o arquivo que está rodando.
  p.emitters.ImportExpression = function (node) {
    var argument = p.printBetween(p.find('(', node.start + 6) + 1, [node.source], node.end - 1);
    if (p.program().kind === 'module') return 'nz$m.d(' + argument + ')';
    return 'nz$.import(' + argument + ', typeof __filename === "string" ? __filename : "")';
  };
})
