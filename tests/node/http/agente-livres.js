// maxFreeSockets: as conexões que sobram fecham.
const http = require('http'), { serve } = require('./fixtures/serve');
let fechadas = 0;
const server = serve((req, res) => res.end('x'), (port) => new Promise((fim) => {
  const agent = new http.Agent({ keepAlive: true, maxFreeSockets: 2 });
  let faltam = 5;
  for (let i = 0; i < 5; i++) http.get({ host: '127.0.0.1', port, agent }, (res) => res.resume().on('end', () => { if (--faltam === 0) setImmediate(olha); }));
  function olha() {
    if (fechadas < 3) return setTimeout(olha, 5);
    const [name] = Object.keys(agent.freeSockets);
    console.log(agent.freeSockets[name].length, Object.keys(agent.sockets), agent.totalSocketCount, fechadas);
    agent.destroy();
    fim();
  }
}));
server.on('connection', (s) => s.on('close', () => { fechadas++; }));
