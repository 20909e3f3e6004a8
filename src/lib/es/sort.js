/* es/sort.js -- ordenar sem trocar de lugar o que é igual (a ordenação do Duktape troca).
 *
 * É o método do V8: acha os trechos que já estão em ordem, completa os curtos por inserção e
 * junta trechos vizinhos. Até 63 valores faz as mesmas comparações que ele, na mesma ordem: um
 * comparador errado (`a > b`) dá o mesmo resultado errado, e um console.log lá dentro, as
 * mesmas linhas. */
(function (native, need) {
  'use strict';

  var check = need('es/check');

  function requireComparator(compare) {
    if (compare !== undefined && typeof compare !== 'function') {
      throw new TypeError('The comparison function must be either a function or undefined');
    }
  }

  // O menor trecho que vale juntar: entre 32 e 64 valores.
  function shortestRun(length) {
    var odd = 0;
    while (length >= 64) {
      odd |= length & 1;
      length >>= 1;
    }
    return length + odd;
  }

  function reverse(list, start, end) {
    for (end--; start < end; start++, end--) {
      var value = list[start];
      list[start] = list[end];
      list[end] = value;
    }
  }

  // Onde acaba o trecho em ordem que começa em start; se desce, é posto de trás para a frente.
  function findRun(list, start, end, compare) {
    var i = start + 1;
    if (i === end) return i;
    var descends = compare(list[i], list[start]) < 0;
    for (i++; i < end; i++) {
      if ((compare(list[i], list[i - 1]) < 0) !== descends) break;
    }
    if (descends) reverse(list, start, i);
    return i;
  }

  // Os valores antes de `from` já estão em ordem; cada um dos outros acha o lugar por bissecção.
  function insertAll(list, start, from, end, compare) {
    for (var i = from; i < end; i++) {
      var value = list[i];
      var left = start, right = i;
      while (left < right) {
        var middle = left + ((right - left) >> 1);
        if (compare(value, list[middle]) < 0) right = middle;
        else left = middle + 1;
      }
      for (var j = i; j > left; j--) list[j] = list[j - 1];
      list[left] = value;
    }
  }

  // Onde cada trecho começa, mais o fim do último.
  function findRuns(list, compare) {
    var length = list.length;
    var shortest = shortestRun(length);
    var starts = [];
    for (var start = 0; start < length;) {
      var end = findRun(list, start, length, compare);
      var wanted = Math.min(start + shortest, length);
      if (end < wanted) insertAll(list, start, end, wanted, compare);
      starts.push(start);
      start = Math.max(end, wanted);
    }
    starts.push(length);
    return starts;
  }

  function merge(from, to, start, middle, end, compare) {
    var left = start, right = middle;
    for (var i = start; i < end; i++) {
      if (right < end && (left >= middle || compare(from[right], from[left]) < 0)) to[i] = from[right++];
      else to[i] = from[left++];
    }
  }

  // Ordena a lista (um array de verdade, sem buracos); devolve onde o resultado ficou.
  function mergeSort(list, compare) {
    var starts = findRuns(list, compare);
    var other = starts.length > 2 ? new Array(list.length) : null;
    while (starts.length > 2) {
      var merged = [];
      for (var i = 0; i < starts.length - 1; i += 2) {
        var last = Math.min(i + 2, starts.length - 1);
        merge(list, other, starts[i], starts[Math.min(i + 1, last)], starts[last], compare);
        merged.push(starts[i]);
      }
      merged.push(list.length);
      starts = merged;
      var swap = list;
      list = other;
      other = swap;
    }
    return list;
  }

  function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
  }

  // Sem comparador, vale a ordem dos textos: cada valor é convertido uma vez só.
  function byText(list) {
    var allStrings = list.every(function (value) { return typeof value === 'string'; });
    if (allStrings) return mergeSort(list, order);
    var pairs = list.map(function (value) { return { text: String(value), value: value }; });
    pairs = mergeSort(pairs, function (a, b) { return order(a.text, b.text); });
    return pairs.map(function (pair) { return pair.value; });
  }

  // Os valores indefinidos vão para o fim, e depois deles os buracos.
  function sort(object, compare) {
    var length = check.length(object);
    var list = [];
    var missing = 0;
    var i;
    for (i = 0; i < length; i++) {
      if (!(i in object)) continue;
      if (object[i] === undefined) missing++;
      else list.push(object[i]);
    }
    list = compare === undefined ? byText(list) : mergeSort(list, compare);
    for (i = 0; i < list.length; i++) object[i] = list[i];
    for (; i < list.length + missing; i++) object[i] = undefined;
    for (; i < length; i++) delete object[i];
    return object;
  }

  return { sort: sort, mergeSort: mergeSort, requireComparator: requireComparator };
})
