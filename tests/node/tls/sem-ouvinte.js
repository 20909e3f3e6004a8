// Um erro que ninguém escuta encerra o programa, como os de net.
// saida: 1
'use strict';
const tls = require('tls');
const { pair } = require('./fixtures/certs');
const server = tls.createServer(pair('self')).listen(0, '127.0.0.1', () => {
  tls.connect({ port: server.address().port, host: '127.0.0.1' });
});
process.on('exit', (code) => console.log('saiu com', code));
