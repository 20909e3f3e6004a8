// Conexão recusada: o erro é um evento.
const http = require('http');
const s = http.createServer().listen(0, '127.0.0.1', () => {
  const port = s.address().port;
  s.close(() => {
    const req = http.get({ port, host: '127.0.0.1', agent: false });
    req.on('error', (e) => console.log(e.code));
    req.on('close', () => console.log('close'));
  });
});
