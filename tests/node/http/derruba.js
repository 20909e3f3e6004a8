// O servidor derruba: o que o cliente vê, e o que o pedido e a resposta do servidor contam.
const { serve, pede } = require('./fixtures/serve');
serve((req, res) => {
  const seen = [];
  for (const e of ['close', 'aborted', 'end']) req.on(e, () => seen.push('req ' + e));
  for (const e of ['close', 'finish']) res.on(e, () => seen.push('res ' + e));
  req.on('error', (e) => seen.push('req error ' + e.code)); res.on('error', (e) => seen.push('res error ' + e.message));
  req.socket.on('close', () => setImmediate(() => console.log(req.url, seen.sort().join(', '), res.destroyed, res.writableFinished)));
  if (req.url === '/req') req.destroy();
  if (req.url === '/res') res.destroy();
  if (req.url === '/socket') res.socket.destroy();
  if (req.url === '/depois') { res.writeHead(200, { 'Content-Length': 9 }); res.write('x', () => res.destroy()); }
  if (req.url === '/erro') res.destroy(new Error('meu'));
  if (req.url === '/fim') res.end('fim');
}, async (port) => {
  for (const path of ['/req', '/res', '/socket', '/depois', '/erro', '/fim']) {
    const { error, body } = await pede(port, { path });
    console.log(path, 'cliente', error ? error.code + ' ' + error.message : body);
    await new Promise((next) => setImmediate(() => setImmediate(next)));
  }
});
