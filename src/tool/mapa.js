/* mapa.js -- a tabela de `make mapa`: módulo, camada, capítulo.
 *
 * O Makefile manda na entrada uma linha por peça embutida; aqui ficam só as que `require`
 * alcança, em ordem alfabética. docs/mapa.md mostra o resultado, e os testes o repetem. */
'use strict';

var fs = require('fs');
var publicNames = require('module').builtinModules;

function column(text, width) {
  return (text + new Array(width + 1).join(' ')).slice(0, width);
}

function row(module, layer, chapter) {
  console.log(column(module, 20) + column(layer, 9) + chapter);
}

row('require', 'camada', 'capítulo');
fs.readFileSync(0, 'utf8').trim().split('\n').sort().forEach(function (line) {
  var words = line.split(' ');
  if (publicNames.indexOf(words[0]) >= 0) row(words[0], words[1], words[2]);
});
