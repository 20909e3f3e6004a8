/* page/fold.js -- uma linha comprida do programa em pedaços que cabem na largura, partida entre palavras: os de
 * baixo recuam mais do que o primeiro, para se ver que são dele. */
(function (native, need) {
  'use strict';

  var TAB = '  ', NARROWEST = 16;

  function spaces(count) {
    return new Array(count + 1).join(' ');
  }

  // Onde partir: num espaço; sem ele, depois de um parêntese; uma palavra que sozinha não cabe, onde for.
  function breakOf(text, from, columns) {
    var space = text.lastIndexOf(' ', columns), bracket = text.lastIndexOf('(', columns - 1) + 1;
    return space > from ? space : bracket > from ? bracket : columns;
  }

  function fold(line, columns) {
    var rest = line.replace(/\t/g, TAB), pieces = [], from = /^ */.exec(rest)[0].length;
    columns = Math.max(NARROWEST, columns);
    var hang = Math.min(from + 4, columns >> 1);
    while (rest.length > columns) {
      var at = breakOf(rest, from, columns);
      pieces.push(rest.slice(0, at));
      rest = spaces(hang) + rest.slice(at).replace(/^ +/, '');
      from = hang;
    }
    return pieces.concat(rest);
  }

  return { fold: fold };
})
