/* legal-orders.js -- as ordens legais de uma saída.
 *
 * Uma saída de coisas que andam juntas não tem uma ordem só. O autor dá uma delas, e as regras que todas
 * respeitam: cada regra é uma fila de linhas, ['A começou', 'A acabou'], em que cada uma vem antes da
 * seguinte; '*' são todas as outras. Uma linha que se repete obedece inteira: todas as suas vezes. */
'use strict';

var LONGEST = 400; // linhas que ainda se comparam uma a uma

// As regras, duas a duas: [[antes, depois], …]. Lança um erro se uma delas fala de uma linha que não há.
function pairsOf(lines, rules) {
  var pairs = [];
  rules.forEach(function (rule) {
    var others = lines.filter(function (line) { return rule.indexOf(line) < 0; });
    var groups = rule.map(function (line) {
      if (line === '*') return others;
      if (lines.indexOf(line) < 0) throw new Error(line);
      return [line];
    }).filter(function (group) { return group.length > 0; });
    for (var i = 1; i < groups.length; i++) pairs = pairs.concat(product(groups[i - 1], groups[i]));
  });
  return pairs;
}

function product(first, second) {
  return first.reduce(function (pairs, a) {
    return pairs.concat(second.map(function (b) { return [a, b]; }));
  }, []);
}

// O primeiro par que a ordem desobedece, ou undefined.
function brokenPair(lines, pairs) {
  return pairs.filter(function (pair) {
    var second = lines.indexOf(pair[1]);
    return second >= 0 && lines.lastIndexOf(pair[0]) > second;
  })[0];
}

// As linhas de `a` que não estão em `b`, contando as repetidas.
function without(a, b) {
  var left = b.slice();
  return a.filter(function (line) {
    var at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

// Onde cada linha esperada queria estar: onde apareceu; a que faltou, logo depois da que vem antes dela.
function wishes(expected, obtained) {
  var used = {}, previous = -1;
  return expected.map(function (line) {
    var at = obtained.indexOf(line, used['=' + line] || 0);
    if (at >= 0) used['=' + line] = at + 1;
    previous = at >= 0 ? at : previous + 0.001;
    return { line: line, wish: previous };
  }).sort(function (a, b) { return a.wish - b.wish; });
}

function isFree(item, waiting, pairs) {
  return pairs.every(function (pair) {
    return pair[1] !== item.line || waiting.every(function (other) { return other.line !== pair[0]; });
  });
}

// A ordem legal mais próxima da que se viu: a cada passo, das que já podem sair, a que apareceu antes.
function nearest(expected, obtained, pairs) {
  var waiting = wishes(expected, obtained), order = [];
  while (waiting.length > 0) {
    var next = 0;
    while (next < waiting.length && !isFree(waiting[next], waiting, pairs)) next++;
    if (next === waiting.length) return expected; // as regras se contradizem
    order.push(waiting.splice(next, 1)[0].line);
  }
  return order;
}

// Quantas linhas duas saídas têm em comum, na mesma ordem; de uma muito longa, só do começo.
function inCommon(a, b) {
  a = a.slice(0, LONGEST);
  b = b.slice(0, LONGEST);
  var row = b.map(function () { return 0; });
  a.forEach(function (line) {
    var above = 0; // o valor da linha anterior, uma coluna atrás
    row = row.map(function (count, j) {
      var corner = above;
      above = count;
      return line === b[j] ? corner + 1 : count;
    });
    for (var j = 1; j < row.length; j++) row[j] = Math.max(row[j], row[j - 1]);
  });
  return row.length === 0 ? 0 : row[row.length - 1];
}

// De várias ordens, a mais parecida com a que se viu.
function closest(orders, obtained) {
  return orders.reduce(function (best, order) {
    return inCommon(order, obtained) > inCommon(best, obtained) ? order : best;
  });
}

// Duas linhas vistas em seguida, [a, b], que nenhuma das ordens tem assim; ou undefined.
function neverInOrder(orders, obtained) {
  for (var i = 1; i < obtained.length; i++) {
    var pair = [obtained[i], obtained[i - 1]];
    if (orders.every(function (order) { return isBefore(order, pair); })) return [obtained[i - 1], obtained[i]];
  }
  return undefined;
}

function isBefore(order, pair) {
  var first = order.lastIndexOf(pair[0]), second = order.indexOf(pair[1]);
  return first >= 0 && second >= 0 && first < second;
}

module.exports = { pairsOf: pairsOf, brokenPair: brokenPair, without: without, nearest: nearest, closest: closest,
  neverInOrder: neverInOrder };
