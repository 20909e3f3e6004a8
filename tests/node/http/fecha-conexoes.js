// closeIdleConnections fecha as que esperam; closeAllConnections, todas.
const net = require('net'), { serve } = require('./fixtures/serve');
const server = serve((req, res) => { if (req.url === '/ja') res.end('x'); else server.emit('preso'); }, (port) => new Promise((fim) => {
  const fechou = {};
  const abre = (path) => new Promise((next) => { const s = net.connect(port, '127.0.0.1', () => s.write('GET ' + path + ' HTTP/1.1\r\nHost: x\r\n\r\n')); s.once('data', () => next(s)).on('error', () => {}).on('close', () => { fechou[path] = true; if (s.quando) s.quando(); }); if (path === '/preso') server.once('preso', () => next(s)); });
  (async () => {
    const livre = await abre('/ja'), preso = await abre('/preso');
    await new Promise((next) => server.getConnections((e, n) => { console.log(n); next(); }));
    await new Promise((next) => { livre.quando = next; console.log(server.closeIdleConnections()); });
    console.log(Object.keys(fechou), preso.destroyed);
    await new Promise((next) => { preso.quando = next; console.log(server.closeAllConnections()); });
    console.log(Object.keys(fechou));
    fim();
  })();
}));
server.on('close', () => console.log('close'));
