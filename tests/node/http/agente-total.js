// maxTotalSockets: o limite vale para todos os destinos juntos; quem espera pode ser de outro.
const http = require('http'), { serve } = require('./fixtures/serve');
serve((req, res) => res.end(req.headers.host.replace(/:\d+/, '')), (port) => new Promise((fim) => {
  const agent = new http.Agent({ maxTotalSockets: 1 });
  let faltam = 4;
  for (const family of [4, undefined, 4, undefined]) {
    http.get({ host: '127.0.0.1', port, family, agent }, (res) => {
      console.log(family, agent.totalSocketCount);
      res.resume().on('end', () => { if (--faltam === 0) fim(); });
    });
  }
  console.log(Object.keys(agent.sockets).map((k) => k.replace(port, 'P')), Object.keys(agent.requests).map((k) => k.replace(port, 'P')));
}));
