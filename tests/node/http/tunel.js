// CONNECT: um proxy que abre um túnel até o verdadeiro servidor.
const http = require('http'), net = require('net'), { serve } = require('./fixtures/serve');
const server = serve((req, res) => res.end('atrás do túnel ' + req.url), (port) => new Promise((fim) => {
  server.on('connect', (req, socket, head) => {
    console.log(req.method, req.url.replace(port, 'P'), head.length, req.headers.host.replace(port, 'P'));
    const para = net.connect(port, '127.0.0.1', () => { socket.write('HTTP/1.1 200 Connection Established\r\n\r\n'); para.write(head); para.pipe(socket); socket.pipe(para); });
  });
  const req = http.request({ host: '127.0.0.1', port, method: 'CONNECT', path: '127.0.0.1:' + port, agent: false });
  req.on('connect', (res, socket, head) => {
    console.log(res.statusCode, res.statusMessage, head.length);
    http.get({ path: '/dentro', createConnection: () => socket, headers: { Host: 'x' } }, (r) => r.setEncoding('utf8').on('data', console.log).on('end', fim));
  }).end();
}));
