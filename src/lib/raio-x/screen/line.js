/* raio-x/screen/line.js -- uma linha da tela: pedaços [texto, estilo] que cabem na largura.
 *
 * O texto de um programa é só texto: o que seria um comando para o terminal vira um ponto. */
(function (native, need) {
  'use strict';

  var measure = need('inspect/width').width;

  // Controles, e as marcas que invertem a ordem do que se lê.
  var UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

  function clean(text) {
    return String(text).replace(/\t/g, '  ').replace(UNSAFE, '·');
  }

  function width(text) {
    return measure(text, false);
  }

  function widthOf(parts) {
    return parts.reduce(function (total, part) { return total + width(part[0]); }, 0);
  }

  // O começo do texto que cabe em `limit` colunas, com … no lugar do que não coube.
  function cut(text, limit) {
    if (width(text) <= limit) return text;
    var kept = '', used = 1;
    Array.from(text).every(function (character) {
      used += width(character);
      if (used <= limit) kept += character;
      return used <= limit;
    });
    return limit <= 0 ? '' : kept + '…';
  }

  function fit(parts, limit) {
    var left = limit, out = [];
    parts.forEach(function (part) {
      var text = cut(part[0], left);
      if (text !== '') out.push([text, part[1]]);
      left -= width(text);
    });
    return out;
  }

  function spaces(count) {
    return count > 0 ? new Array(count + 1).join(' ') : '';
  }

  function pad(text, columns) {
    return text + spaces(columns - width(text));
  }

  // À esquerda e à direita da mesma linha; se não cabem os dois, fica o da direita.
  function spread(left, right, columns) {
    var room = columns - widthOf(right);
    left = fit(left, Math.max(0, room - 1));
    return left.concat([[spaces(room - widthOf(left)), '']], right);
  }

  return { clean: clean, fit: fit, pad: pad, spread: spread, width: width, widthOf: widthOf };
})
