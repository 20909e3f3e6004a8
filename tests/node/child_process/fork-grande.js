// Mensagens maiores que o canal: send devolve false, e tudo chega inteiro e em ordem.
// limite: 60
var cp = require('child_process');
if (process.argv[2]) {
  process.on('message', function (m) {
    process.send({ n: m.n, length: m.text.length, fim: m.text.slice(-3) });
    if (m.n === 4) process.disconnect();
  });
  return;
}
var child = cp.fork(__filename, ['x']);
var called = [];
var slow = false;
for (var n = 0; n < 5; n++) {
  (function (n) {
    var ok = child.send({ n: n, text: new Array(200000 * (n + 1)).join('çã') + 'fim' }, function (e) { called.push([n, e]); });
    slow = slow || !ok;
  })(n);
}
console.log('send disse não', slow);
child.on('message', function (m) { console.log(m); });
child.on('exit', function () { console.log(JSON.stringify(called)); });
