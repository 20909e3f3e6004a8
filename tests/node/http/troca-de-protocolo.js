// Upgrade: o servidor aceita e o cliente recebe o socket; sem ouvinte no cliente, a conexão cai; o servidor que não escuta responde como sempre.
const http = require('http'), { serve } = require('./fixtures/serve');
const server = serve((req, res) => res.end('normal ' + req.headers.upgrade), async (port) => {
  const headers = { Connection: 'Upgrade', Upgrade: 'eco' };
  await new Promise((next) => http.get({ host: '127.0.0.1', port, headers, agent: false }, (res) => { res.setEncoding('utf8').on('data', console.log).on('end', next); }));
  server.on('upgrade', (req, socket, head) => {
    console.log('servidor', req.url, head.length, socket.constructor.name, req.upgrade, req.socket === socket);
    socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: eco\r\n\r\nolá');
    socket.on('data', (d) => socket.end('eco ' + d)).on('error', () => {});
  });
  await new Promise((next) => {
    const req = http.get({ host: '127.0.0.1', port, headers, agent: false });
    req.on('upgrade', (res, socket, head) => {
      console.log('cliente', res.statusCode, res.headers, String(head), res.upgrade, req.upgradeOrConnect);
      let text = '';
      if (head.length === 0) socket.once('data', fala); else fala();
      function fala() { socket.write('oi'); socket.on('data', (d) => { text += d; }).on('end', () => { console.log(text); socket.end(); next(); }); }
    }).on('close', () => console.log('close'));
  });
  await new Promise((next) => http.get({ host: '127.0.0.1', port, headers, agent: false }).on('error', (e) => console.log(e.code)).on('close', () => { console.log('sem ouvinte: fechou'); next(); }));
});
