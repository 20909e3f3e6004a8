// setInterval: argumentos, cancelar dentro do callback, e o prazo conta do começo do callback (que aqui dura mais que ele).
var log = console.log;
var n = 0, last = 0;
var timer = setInterval(function (a, b) {
  var now = Date.now();
  if (last) log('esperou', now - last >= 90);
  n++;
  log(n, a, b, this === timer);
  if (n === 3) clearInterval(timer);
  var start = Date.now();
  while (Date.now() - start < 150);
  last = Date.now();
}, 100, 'x', 'y');
