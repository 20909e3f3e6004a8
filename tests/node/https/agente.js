// O Agent: conexões guardadas, sessões retomadas, e o nome de um destino.
'use strict';
const https = require('https');
const http = require('http');
const { ca, pair } = require('../tls/fixtures/certs');
const agent = new https.Agent({ keepAlive: true, maxSockets: 1, ca });
console.log(agent.defaultPort, agent.protocol, agent.maxCachedSessions, agent instanceof http.Agent, https.globalAgent instanceof https.Agent);
console.log(https.globalAgent.options.keepAlive, https.globalAgent.options.scheduling, https.globalAgent.options.timeout);
console.log(agent.getName());
console.log(agent.getName({ host: 'a', port: 1, localAddress: 'l', family: 4 }));
console.log(agent.getName({
  host: 'a', port: 443, ca: 'CA', cert: 'CERT', ciphers: 'C', key: 'K', pfx: 'P', rejectUnauthorized: false, servername: 'b',
  minVersion: 'TLSv1.2', maxVersion: 'TLSv1.3', secureProtocol: 'S', crl: 'R', honorCipherOrder: true, ecdhCurve: 'E',
  dhparam: 'D', secureOptions: 0, sessionIdContext: 'I', sigalgs: 'G',
}));
console.log(agent.getName({ host: 'a', servername: 'a' }));
let connections = 0;
const server = https.createServer(pair('server'), (req, res) => res.end(String(req.socket.isSessionReused())));
server.on('secureConnection', () => connections++);
server.listen(0, '127.0.0.1', () => {
  const ask = (path, using, done) => https.get({ port: server.address().port, host: '127.0.0.1', path, ca, agent: using }, (res) => {
    res.setEncoding('utf8');
    res.on('data', (text) => console.log(path, 'sessão retomada:', text, 'reusedSocket:', res.req.reusedSocket, 'conexões:', connections));
    res.on('end', () => setImmediate(done));
  });
  const sessions = new https.Agent({ ca });
  ask('/1', agent, () => ask('/2', agent, () => {
    agent.destroy();
    ask('/3', sessions, () => ask('/4', sessions, () => server.close()));
  }));
});
