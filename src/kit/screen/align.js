/* align.js -- duas listas alinhadas: que item de uma corresponde a que item da outra, sem trocar a ordem de
 * nenhuma. É a maior subsequência comum; custa o produto dos tamanhos, e quem chama não a pede para listas longas. */
'use strict';

function equality(x, y) {
  return x === y ? 1 : 0;
}

// best[i][j]: o maior peso que se consegue entre a[i..] e b[j..].
function table(a, b, weight) {
  var best = [], i, j;
  for (i = a.length; i >= 0; i--) {
    best[i] = [];
    for (j = b.length; j >= 0; j--) {
      if (i === a.length || j === b.length) { best[i][j] = 0; continue; }
      var both = weight(a[i], b[j]);
      best[i][j] = Math.max(best[i + 1][j], best[i][j + 1], both > 0 ? both + best[i + 1][j + 1] : 0);
    }
  }
  return best;
}

// [{ i, j }]: os pares, em ordem. `weight` diz quanto vale um par (0: não é um par); sem ela, só iguais fazem par.
function pairs(a, b, weight) {
  weight = weight || equality;
  var best = table(a, b, weight), list = [], i = 0, j = 0;
  while (i < a.length && j < b.length) {
    var both = weight(a[i], b[j]);
    if (both > 0 && best[i][j] === both + best[i + 1][j + 1]) list.push({ i: i++, j: j++ });
    else if (best[i + 1][j] >= best[i][j + 1]) i++;
    else j++;
  }
  return list;
}

// Chama onPair(i, j) para cada par e, antes dele (e no fim), onGap(i, até, j, até) para o que ficou entre dois.
function walk(list, aLength, bLength, onPair, onGap) {
  var i = 0, j = 0;
  list.concat({ i: aLength, j: bLength, end: true }).forEach(function (pair) {
    if (pair.i > i || pair.j > j) onGap(i, pair.i, j, pair.j);
    if (!pair.end) onPair(pair.i, pair.j);
    i = pair.i + 1;
    j = pair.j + 1;
  });
}

module.exports = { pairs: pairs, walk: walk };
