// Quatro filhos, muitas mensagens, nenhuma perdida.
var cp = require('child_process');
if (process.argv[2]) {
  process.on('message', function (n) {
    process.send(n * 2);
  });
  return;
}
var left = 4;
var sums = [];
for (var i = 0; i < 4; i++) start(i);
function start(i) {
  var child = cp.fork(__filename, ['x']);
  var sum = 0;
  for (var n = 0; n < 500; n++) child.send(n);
  child.on('message', function (n) {
    sum += n;
    if (n === 998) child.disconnect();
  });
  child.on('exit', function () {
    sums[i] = sum;
    if (--left === 0) console.log(sums);
  });
}
