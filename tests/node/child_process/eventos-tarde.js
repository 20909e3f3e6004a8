// Quem só começa a ler em 'exit' ainda recebe tudo; quem nunca lê não prende 'close'.
var cp = require('child_process');
var late = cp.spawn('sh', ['-c', 'echo tarde']);
late.on('exit', function () { late.stdout.on('data', function (b) { console.log('data', String(b).trim()); }); });
late.on('close', function () {
  console.log('close');
  var never = cp.spawn('sh', ['-c', 'head -c 50000 /dev/zero']);
  never.on('close', function (code) { console.log('close sem ler', code, never.stdout.readableEnded, never.stdout.bytesRead); });
});
