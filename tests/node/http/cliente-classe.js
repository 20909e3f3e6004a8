// ClientRequest como classe: onSocket dá a ela um socket do programa, e clearTimeout desarma o prazo.
const http = require('http'), net = require('net'), { serve } = require('./fixtures/serve');
serve((req, res) => res.end(req.method + ' ' + req.url), (port) => new Promise((fim) => {
  const espera = { addRequest(req) { req.onSocket(net.connect(port, '127.0.0.1')); } };
  const req = new http.ClientRequest({ agent: espera, path: '/classe', method: 'put', timeout: 5 }, (res) => {
    res.setEncoding('utf8').on('data', console.log).on('end', fim);
  });
  req.on('timeout', () => console.log('não devia'));
  req.on('socket', (socket) => { req.clearTimeout(() => {}); console.log(req.agent === espera, socket === req.socket, req instanceof http.OutgoingMessage); socket.setTimeout(0); });
  setTimeout(() => req.end(), 20);
}));
