// http.request com um sinal: o pedido é destruído.
const http = require('http');
const server = http.createServer((req) => req.on('error', () => {}));
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  const ac = new AbortController();
  const req = http.get({ port, host: '127.0.0.1', signal: ac.signal });
  server.once('request', () => ac.abort('basta'));
  req.on('error', (e) => console.log('cliente', e.name, e.code, e.message, e.cause, req.destroyed));
  req.on('close', () => {
    console.log('cliente: close');
    const born = http.get({ port, host: '127.0.0.1', signal: AbortSignal.abort() });
    born.on('error', (e) => console.log('nasceu abortado', e.name, e.code, e.cause.name));
    born.on('close', () => server.close(() => console.log('fim')));
  });
});
try { http.get({ port: 1, signal: 'x' }); } catch (e) { console.log(e.code, e.message); }
