// Três pedidos, um depois do outro, na mesma conexão.
const http = require('http');
const agent = new http.Agent({ keepAlive: true });
const s = http.createServer((req, res) => { console.log('servidor', req.url); res.end(req.url); });
function pede(n) {
  if (n > 3) { agent.destroy(); s.close(); return; }
  http.get({ port: s.address().port, path: '/' + n, agent }, (res) => {
    res.resume().on('end', () => { console.log('cliente', n); setImmediate(pede, n + 1); });
  });
}
s.listen(0, '127.0.0.1', () => pede(1));
