// sort é estável, deixa os indefinidos e os buracos no fim, e aceita qualquer comparador.
var list = [];
for (var i = 0; i < 300; i++) list.push({ k: i * 7 % 5, i: i });
list.sort(function (a, b) { return a.k - b.k; });
console.log(list.map(function (x) { return x.k + ':' + x.i; }).join(' '));
console.log([5, undefined, , 3, 10].sort(), ['b', 'a', 'É', 'Z', '🙂', '\uffff'].sort(), [10, 9, 1].sort(), [true, false].sort());
console.log([3, 2, 1].sort(function (a, b) { return a - b; }), [1, 2, 3].sort(function (a, b) { return b > a; }));
console.log([1, 2, 3].sort(function () { return NaN; }), [2, 1].sort(undefined), [].sort());
var calls = 0;
var numbers = [];
for (i = 0; i < 1000; i++) numbers.push((i * 7919) % 1009);
numbers.sort(function (a, b) { calls++; return a - b; });
console.log(numbers.every(function (x, i) { return i === 0 || numbers[i - 1] <= x; }), calls < 12000);
console.log(Array.prototype.sort.call({ length: 3, 0: 'c', 1: 'a', 2: 'b' }));
var same = [2, 1];
console.log(same.sort() === same);
[
  function () { [1].sort(1); },
  function () { [1].sort(null); },
  function () { [2, 1].sort(function () { throw new Error('não comparo'); }); }
].forEach(function (f) {
  try { console.log(f()); } catch (error) { console.log(error.name + ': ' + error.message); }
});

// Até 63 valores, as comparações são as mesmas e na mesma ordem.
var pairs = [];
[3, 1, 2, 5, 4].sort(function (a, b) { pairs.push(a + ',' + b); return a - b; });
console.log(pairs.join(' '));
console.log([5, 1, 4, 2, 3].sort(function (a, b) { return a > b; }), [3, 1, 2].sort(function () { return -1; }));
