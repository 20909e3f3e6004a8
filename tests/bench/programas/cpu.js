// JavaScript que só faz contas: aqui o compilador do V8 ganha, e por quanto é o que se quer saber.
// Uma linha por conta: nome e milissegundos.
function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }

function random(seed) {
  return function () { return (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648; };
}

var work = {
  fib: function () { return fib(29) === 514229; },
  ordenar: function () {
    var next = random(1), list = [], i;
    for (i = 0; i < 50000; i++) list.push(next());
    list.sort(function (a, b) { return a - b; });
    return list[0] <= list[1];
  },
  texto: function () {
    var parts = [], i;
    for (i = 0; i < 100000; i++) parts.push('linha ' + i);
    return parts.join('\n').split('\n').length === 100000;
  },
  objetos: function () {
    var sum = 0, i, point;
    for (i = 0; i < 1000000; i++) {
      point = { x: i, y: i + 1 };
      sum += point.x + point.y;
    }
    return sum === 1000000000000;
  },
  json: function () {
    var list = [], i;
    for (i = 0; i < 10000; i++) list.push({ id: i, name: 'item ' + i, tags: ['a', 'b'] });
    return JSON.parse(JSON.stringify(list)).length === 10000;
  }
};

Object.keys(work).forEach(function (name) {
  var start = process.hrtime(), took;
  if (!work[name]()) throw new Error(name + ' errou a conta');
  took = process.hrtime(start);
  console.log(name + ' ' + (took[0] * 1e3 + took[1] / 1e6).toFixed(3));
});
