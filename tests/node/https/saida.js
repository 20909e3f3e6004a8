// process.exit logo depois de end: a resposta já foi, cifrada. O servidor é outro processo, que este inicia.
'use strict';
const https = require('https');
const { spawn } = require('child_process');
const { ca, pair } = require('../tls/fixtures/certs');

function serve() {
  const server = https.createServer(pair('server'), (req, res) => {
    if (req.url === '/ouvida') res.on('close', () => {}); // uma resposta que alguém escuta vai pelo caminho completo
    const answer = () => {
      res.end('a'.repeat(50000));
      process.exit(3);
    };
    if (req.url === '/depois') setTimeout(answer, 5);
    else answer();
  }).listen(0, '127.0.0.1', () => console.log(server.address().port));
}

function ask(url) {
  return new Promise((resolve) => {
    const server = spawn(process.execPath, [__filename, 'servidor'], { stdio: ['ignore', 'pipe', 'inherit'] });
    server.stdout.once('data', (port) => {
      https.get({ port: Number(port), host: '127.0.0.1', path: url, agent: false, ca }, (res) => {
        let length = 0;
        res.on('data', (chunk) => { length += chunk.length; });
        res.on('end', () => resolve(console.log(url, res.statusCode, length)));
      });
    });
  });
}

if (process.argv[2] === 'servidor') serve();
else ask('/ja').then(() => ask('/ouvida')).then(() => ask('/depois'));
