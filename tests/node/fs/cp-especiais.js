// cp de um cano com nome e de um socket: recusados.
const fs = require('fs');
const net = require('net');
const { execFileSync } = require('child_process');
const tmp = require('./fixtures/tmp');
const { attempt, path } = tmp;

execFileSync('mkfifo', [path('cano')]);
const server = net.createServer().listen(path('socket'), async () => {
  attempt('cano', () => fs.cpSync(path('cano'), path('x')));
  attempt('socket', () => fs.cpSync(path('socket'), path('x')));
  await tmp.wait('cano', fs.promises.cp(path('cano'), path('x')));
  await tmp.wait('socket', fs.promises.cp(path('socket'), path('x')));
  server.close(() => tmp.clean());
});
