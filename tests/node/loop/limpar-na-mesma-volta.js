// Um callback cancela outros que já estavam vencidos e na fila.
var log = console.log;
var b, c, i2;
setTimeout(function () { log('a'); clearTimeout(b); clearInterval(c); }, 3);
b = setTimeout(log, 3, 'nunca b');
c = setInterval(log, 3, 'nunca c');
setTimeout(log, 4, 'd');
setTimeout(function () {
  setImmediate(function () { log('i1'); clearImmediate(i2); });
  i2 = setImmediate(log, 'nunca i2');
  setImmediate(log, 'i3');
}, 10);
