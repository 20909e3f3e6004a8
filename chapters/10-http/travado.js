// Um handler que calcula 200 ms segura todo mundo: a thread é uma só.
const http = require('http');

const server = http.createServer((req, res) => {
  if (req.url === '/pesado') {
    ask('/leve'); // bem agora chega outro cliente
    const start = Date.now();
    while (Date.now() - start < 200);
  }
  res.end('ok');
});

function ask(path) {
  const asked = Date.now();
  http.get({ host: '127.0.0.1', port: server.address().port, path, agent: false }, (res) => {
    res.resume();
    res.on('end', () => {
      if (path !== '/leve') return;
      console.log('o leve esperou o pesado:', Date.now() - asked >= 200);
      server.close();
    });
  });
}

server.listen(0, '127.0.0.1', () => ask('/pesado'));
// espera: o leve esperou o pesado: true
