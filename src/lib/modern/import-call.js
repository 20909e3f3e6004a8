/* modern/import-call.js -- import(), que existe em qualquer arquivo, módulo ou não. */
(function (native, need) {
  'use strict';

  var p = need('modern/print');

  // Fora de um módulo, quem pede é o arquivo que está rodando.
  p.emitters.ImportExpression = function (node) {
    var list = node.options ? [node.source, node.options] : [node.source], end = list[list.length - 1].end;
    var call = p.program().kind === 'module' ? 'nz$m.d(' : 'nz$.import(typeof __filename === "string" ? __filename : "", ';
    return call + p.printBetween(p.find('(', node.start + 6) + 1, list, end) + p.slice(end, node.end).replace(',', '');
  };
})
