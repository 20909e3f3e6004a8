// Um agente do programa: createConnection, keepSocketAlive e reuseSocket são chamados por ele.
const http = require('http'), net = require('net'), { serve } = require('./fixtures/serve');
class Meu extends http.Agent {
  createConnection(options, callback) { console.log('createConnection', options.host, typeof options.port, options.keepAlive, typeof callback); return net.connect(options); }
  keepSocketAlive(socket) { console.log('keepSocketAlive'); return super.keepSocketAlive(socket); }
  reuseSocket(socket, req) { console.log('reuseSocket', req.path); super.reuseSocket(socket, req); }
  addRequest(req, options) { console.log('addRequest', req.path); super.addRequest(req, options); }
}
serve((req, res) => res.end('x'), async (port) => {
  const agent = new Meu({ keepAlive: true });
  agent.on('free', () => console.log('free'));
  for (const path of ['/a', '/b']) await new Promise((next) => http.get({ host: '127.0.0.1', port, path, agent }, (res) => res.resume().on('end', () => setImmediate(next))));
  agent.destroy();
});
