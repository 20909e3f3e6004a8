/* distance.js -- quantas letras é preciso trocar, pôr ou tirar para ir de uma palavra a outra. */
'use strict';

module.exports = function distance(a, b) {
  var row = [], i, j;
  for (j = 0; j <= b.length; j++) row[j] = j;
  for (i = 1; i <= a.length; i++) {
    var diagonal = row[0];
    row[0] = i;
    for (j = 1; j <= b.length; j++) {
      var above = row[j];
      row[j] = Math.min(above + 1, row[j - 1] + 1, diagonal + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1));
      diagonal = above;
    }
  }
  return row[b.length];
};
