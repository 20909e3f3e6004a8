// setInterval: argumentos, cancelar dentro do callback, e o prazo conta do fim do callback.
var log = console.log;
var n = 0, last = 0;
var timer = setInterval(function (a, b) {
  var now = Date.now();
  if (last) log('esperou', now - last >= 9);
  n++;
  log(n, a, b, this === timer);
  if (n === 3) clearInterval(timer);
  var start = Date.now();
  while (Date.now() - start < 15);
  last = Date.now();
}, 10, 'x', 'y');
