// Por padrão, um certificado em que não se pode confiar encerra a conexão: cada motivo, com o código e o texto.
'use strict';
const tls = require('tls');
const { ca, pair } = require('./fixtures/certs');
const cases = [
  ['bom', 'server', { ca }],
  ['sem ca', 'server', {}],
  ['ca errada', 'server', { ca: pair('self').cert }],
  ['autoassinado', 'self', { ca }],
  ['autoassinado, e confiado', 'self', { ca: pair('self').cert }],
  ['vencido', 'expired', { ca }],
  ['de outro nome', 'ec', { ca }],
  ['de outro nome, só CN', 'name', { ca }],
  ['o nome certo por servername', 'ec', { ca, servername: 'ec.exemplo.test' }],
  ['o curinga', 'ec', { ca, servername: 'a.curinga.test' }],
  ['o curinga só vale uma parte', 'ec', { ca, servername: 'a.b.curinga.test' }],
];
(function next() {
  if (cases.length === 0) return;
  const [title, name, options] = cases.shift();
  const server = tls.createServer(pair(name), (socket) => socket.on('error', () => {}).end());
  server.on('tlsClientError', () => {});
  server.listen(0, '127.0.0.1', () => {
    const client = tls.connect({ port: server.address().port, host: '127.0.0.1', ...options });
    client.on('secureConnect', () => { console.log(title, '- conectou', client.authorized); client.resume(); });
    client.on('error', (error) => {
      console.log(title, '-', error.code, '-', error.message, '-', client.authorized, client.authorizationError);
    });
    client.on('close', () => server.close(next));
  });
})();
