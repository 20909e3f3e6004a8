// scheduling: qual das conexões livres serve primeiro.
const http = require('http'), { serve } = require('./fixtures/serve');
const nomes = new Map();
const nome = (socket) => { if (!nomes.has(socket)) nomes.set(socket, 'abc'[nomes.size]); return nomes.get(socket); };
serve((req, res) => res.end('x'), async (port) => {
  for (const scheduling of ['lifo', 'fifo']) {
    nomes.clear();
    const agent = new http.Agent({ keepAlive: true, scheduling });
    const livres = () => Object.values(agent.freeSockets)[0].map(nome).join('');
    await new Promise((next) => { let n = 3; for (let i = 0; i < 3; i++) { const r = http.get({ host: '127.0.0.1', port, agent }, (res) => { res.resume().on('end', () => { if (--n === 0) setImmediate(next); }); }); r.on('socket', nome); } });
    const antes = livres();
    await new Promise((next) => { const req = http.get({ host: '127.0.0.1', port, agent }, (res) => { console.log(scheduling, antes.indexOf(nome(req.socket)), req.reusedSocket); res.resume().on('end', () => setImmediate(next)); }); });
    console.log(livres().length, livres()[2] === antes[scheduling === 'fifo' ? 0 : 2]);
    agent.destroy();
  }
});
