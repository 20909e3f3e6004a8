// Escrever antes do aperto de mãos espera; destruir no meio dele não conta erro nenhum.
'use strict';
const tls = require('tls');
const { ca, pair } = require('./fixtures/certs');
const server = tls.createServer(pair('server'), (socket) => {
  let text = '';
  socket.on('data', (data) => { text += data; });
  socket.on('end', () => { console.log('servidor leu', text); });
});
server.on('tlsClientError', (error) => console.log('tlsClientError', error.code));
server.listen(0, '127.0.0.1', () => {
  const options = { port: server.address().port, host: '127.0.0.1', ca };
  const client = tls.connect(options);
  client.write('um ', () => console.log('um foi', client.authorized));
  client.write('dois ', () => console.log('dois foi'));
  client.end('três', () => console.log('finish'));
  client.resume();
  client.on('close', (hadError) => {
    console.log('close', hadError, client.bytesWritten);
    const quitter = tls.connect(options);
    quitter.on('connect', () => quitter.destroy());
    quitter.on('error', (error) => console.log('erro', error.code));
    quitter.on('close', (hadError) => { console.log('desistiu', hadError); server.close(); });
  });
});
