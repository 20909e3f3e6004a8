// abort e destroy do cliente: antes do socket, à espera da resposta, e no meio dela.
const http = require('http'), { serve } = require('./fixtures/serve');
const server = serve((req, res) => { if (req.url === '/meio') { res.writeHead(200, { 'Content-Length': 10 }); res.write('meio'); } else server.emit('chegou'); }, async (port) => {
  const prova = (nome, path, faz) => new Promise((next) => {
    const seen = [];
    const req = http.get({ host: '127.0.0.1', port, path, agent: false });
    for (const e of ['abort', 'socket', 'response', 'timeout']) req.on(e, () => seen.push(e));
    req.on('error', (e) => seen.push('error ' + e.code + ' ' + e.message));
    req.on('close', () => { seen.push('close'); setImmediate(() => { console.log(nome, seen.join(', '), req.aborted, req.destroyed); next(); }); });
    req.on('response', (res) => {
      for (const e of ['aborted', 'end', 'close']) res.on(e, () => seen.push('res ' + e));
      res.on('error', (e) => seen.push('res error ' + e.code + ' ' + e.message));
    });
    faz(req, seen);
  });
  await prova('abort já', '/', (r) => r.abort());
  await prova('destroy já', '/', (r) => r.destroy());
  await prova('destroy com erro', '/', (r) => r.destroy(new Error('meu')));
  await prova('abort à espera', '/', (r) => server.once('chegou', () => r.abort()));
  await prova('destroy à espera', '/', (r) => server.once('chegou', () => r.destroy()));
  await prova('destroy à espera com erro', '/', (r) => server.once('chegou', () => r.destroy(new Error('meu'))));
  await prova('abort no meio', '/meio', (r) => r.on('response', (res) => res.once('data', () => r.abort())));
  await prova('destroy do pedido no meio', '/meio', (r) => r.on('response', (res) => res.once('data', () => r.destroy(new Error('meu')))));
  await prova('destroy da resposta', '/meio', (r) => r.on('response', (res) => res.once('data', () => res.destroy())));
  await prova('destroy da resposta com erro', '/meio', (r) => r.on('response', (res) => res.once('data', () => res.destroy(new Error('meu')))));
  await prova('duas vezes', '/', (r) => { r.destroy(new Error('primeiro')); r.destroy(new Error('segundo')); r.abort(); });
});
