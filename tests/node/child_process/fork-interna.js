// Mensagens com cmd NODE_… são do runtime: não viram 'message'.
var cp = require('child_process');
if (process.argv[2]) {
  process.on('internalMessage', function (m) { process.send({ interna: m }); });
  process.on('message', function (m) { process.send({ comum: m }); if (m === 'fim') process.disconnect(); });
  return;
}
var child = cp.fork(__filename, ['x']);
child.on('message', function (m) { console.log(JSON.stringify(m)); });
child.send({ cmd: 'NODE_MINHA', x: 1 });
child.send({ cmd: 'NODE_' });
child.send({ cmd: 'outro' });
child.send({ cmd: 5 });
child.send('fim');
