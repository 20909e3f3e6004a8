// A opção timeout do agente: vale para o pedido parado e para a conexão livre.
const http = require('http'), { serve } = require('./fixtures/serve');
serve((req, res) => { if (req.url === '/rapido') res.end('x'); }, async (port) => {
  const agent = new http.Agent({ keepAlive: true, timeout: 30 });
  await new Promise((next) => {
    const req = http.get({ host: '127.0.0.1', port, path: '/lento', agent });
    req.on('timeout', () => { console.log('timeout', req.socket.timeout); req.destroy(); });
    req.on('error', (e) => { console.log(e.code, e.message); }).on('close', next);
  });
  await new Promise((next) => {
    http.get({ host: '127.0.0.1', port, path: '/rapido', agent }, (res) => {
      res.socket.on('timeout', () => console.log('livre parada')).on('close', () => { console.log('fechou', Object.keys(agent.freeSockets)); next(); });
      res.resume();
    });
  });
});
