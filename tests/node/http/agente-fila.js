// maxSockets: os pedidos esperam a vez, e as três listas do agente dizem quem está onde.
const http = require('http'), { serve } = require('./fixtures/serve');
serve((req, res) => res.end(req.url), (port) => new Promise((fim) => {
  const agent = new http.Agent({ maxSockets: 1, keepAlive: true });
  const conta = () => [agent.sockets, agent.freeSockets, agent.requests].map((l) => Object.keys(l).map((k) => k.replace(port, 'P') + '=' + l[k].length).join());
  let faltam = 3;
  for (const path of ['/1', '/2', '/3']) {
    const req = http.get({ host: '127.0.0.1', port, path, agent }, (res) => {
      console.log(path, req.reusedSocket, conta(), agent.totalSocketCount);
      res.resume().on('end', () => { if (--faltam === 0) setImmediate(() => { console.log('fim', conta(), agent.totalSocketCount); agent.destroy(); fim(); }); });
    });
    console.log('pediu', path, conta());
  }
}));
