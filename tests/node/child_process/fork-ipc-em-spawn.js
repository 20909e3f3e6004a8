// stdio: 'ipc' em qualquer posição de spawn; quem fala pode ser qualquer programa: são linhas de JSON.
var cp = require('child_process');
var child = cp.spawn('sh', ['-c', 'echo "$NODE_CHANNEL_FD $NODE_CHANNEL_SERIALIZATION_MODE"; ' +
  'printf "{\\"a\\":1}\\n\\"dois\\"\\n[3" >&5; printf "]\\n" >&5; head -n 1 <&5'], { stdio: ['ignore', 'pipe', 'inherit', 'ignore', 'pipe', 'ipc'] });
var text = '';
child.stdout.on('data', function (d) { text += d; });
child.on('message', function (m) { console.log(m); });
child.on('internalMessage', function (m) { console.log('interna', m); });
child.send({ resposta: 'ç' });
child.on('close', function (code) { console.log(code, JSON.stringify(text)); });
child.on('disconnect', function () { console.log('disconnect'); });
