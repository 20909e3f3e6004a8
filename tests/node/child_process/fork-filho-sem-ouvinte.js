// Mensagens que chegam antes de haver quem as escute esperam, em ordem.
var cp = require('child_process');
if (process.argv[2]) {
  process.channel.ref();
  setImmediate(function () {
    setImmediate(function () {
      process.on('message', function (m) {
        console.log('filho', m);
        if (m === 3) setImmediate(function () { process.exit(4); });
      });
    });
  });
  return;
}
var child = cp.fork(__filename, ['x']);
[1, 2, 3].forEach(function (n) { child.send(n); });
child.on('exit', function (code) { console.log(code); });
