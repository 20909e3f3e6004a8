// Collator e localeCompare, PluralRules, ListFormat, RelativeTimeFormat.
var words = ['zebra', 'ação', 'Ana', 'ana', 'árvore', 'arvore', 'Árvore', 'acao', 'bola', 'Bola', 'éclair', 'ecletico', 'cão', 'cao', 'caos', 'ção', 'c', 'C', 'ç', '10', '9', '1', ' x', '_a', '-b', 'a b', 'ab', 'a-b', 'œ', 'ñ', 'n', 'o', ''];
console.log(words.slice().sort(function (a, b) { return a.localeCompare(b); }).filter(function (w) { return w !== 'œ'; }).join(' | '));
console.log(words.slice().sort(new Intl.Collator('pt-BR').compare).length, words.slice().sort().join(' '));
console.log('a'.localeCompare('b'), 'b'.localeCompare('a'), 'a'.localeCompare('a'), 'a'.localeCompare('A'), 'a'.localeCompare('á'), 'á'.localeCompare('b'), 'résumé'.localeCompare('resume'), 'a'.localeCompare('Z'));
console.log('a'.localeCompare('á', 'pt-BR', { sensitivity: 'base' }), 'a'.localeCompare('A', undefined, { sensitivity: 'base' }), 'a'.localeCompare('á', 'pt', { sensitivity: 'accent' }), 'a'.localeCompare('A', 'pt', { sensitivity: 'accent' }), 'a'.localeCompare('A', 'pt', { sensitivity: 'case' }), 'a'.localeCompare('á', 'pt', { sensitivity: 'case' }));
console.log(['item10', 'item9', 'item1'].sort(new Intl.Collator('pt', { numeric: true }).compare), ['a10', 'a9'].sort(function (a, b) { return a.localeCompare(b); }), '2'.localeCompare('10', undefined, { numeric: true }));
console.log(new Intl.Collator('pt-BR').resolvedOptions(), ['b', 'a'].sort(Intl.Collator().compare));
var pt = new Intl.PluralRules('pt-BR'), en = new Intl.PluralRules('en-US'), ord = new Intl.PluralRules('en-US', { type: 'ordinal' });
console.log([0, 1, 1.5, 2, 5, 1e6].map(function (n) { return pt.select(n) + ' ' + en.select(n) + ' ' + ord.select(n); }), [1, 2, 3, 4, 11, 12, 13, 21, 22, 103].map(function (n) { return ord.select(n); }));
console.log(['pt-BR', 'en-US'].map(function (l) {
  return ['conjunction', 'disjunction'].map(function (type) {
    var list = new Intl.ListFormat(l, { type: type });
    return [[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(function (items) { return list.format(items); });
  });
}));
['pt-BR', 'en-US'].forEach(function (l) {
  var always = new Intl.RelativeTimeFormat(l), auto = new Intl.RelativeTimeFormat(l, { numeric: 'auto' });
  console.log(['second', 'minute', 'hours', 'day', 'week', 'month', 'year'].map(function (unit) {
    return [-1, 1, -3, 2.5, 0].map(function (n) { return always.format(n, unit); }).join(', ');
  }));
  console.log(['day', 'week', 'month', 'year'].map(function (unit) { return [-1, 0, 1, 2].map(function (n) { return auto.format(n, unit); }).join(', '); }));
});
[
  function () { Intl.PluralRules(); },
  function () { new Intl.RelativeTimeFormat('pt').format(1, 'x'); },
  function () { 'a'.localeCompare('b', 'x_y'); }
].forEach(function (f) {
  try { console.log(f()); } catch (error) { console.log(error.name + ': ' + error.message); }
});
