// Um certificado para cada nome: addContext e SNICallback.
'use strict';
const tls = require('tls');
const { ca, pair } = require('./fixtures/certs');
function ask(server, names, done) {
  server.listen(0, '127.0.0.1', function next() {
    if (names.length === 0) return server.close(done);
    const servername = names.shift();
    const client = tls.connect({ port: server.address().port, host: '127.0.0.1', ca, servername, rejectUnauthorized: false }, () => {
      console.log('cliente', servername, client.servername, client.getPeerCertificate().subject.CN, client.authorizationError);
      client.resume();
    });
    client.on('error', (error) => console.log('cliente', servername, error.code));
    client.on('close', next);
  });
}
const show = (socket) => { console.log('servidor', socket.servername); socket.end(); };
const first = tls.createServer(pair('server'), show);
first.addContext('ec.exemplo.test', pair('ec'));
first.addContext('*.curinga.test', tls.createSecureContext(pair('ec')));
try { first.addContext('', pair('ec')); } catch (error) { console.log(error.code, error.message); }
ask(first, ['ec.exemplo.test', 'a.curinga.test', 'a.b.curinga.test', 'localhost', undefined], () => {
  const second = tls.createServer({
    ...pair('server'),
    SNICallback(name, callback) {
      console.log('SNICallback', name);
      if (name === 'erro.test') return callback(new Error('não há'));
      setImmediate(callback, null, name === 'ec.exemplo.test' ? tls.createSecureContext(pair('ec')) : undefined);
    },
  }, show);
  second.on('tlsClientError', (error) => console.log('tlsClientError', error.message));
  ask(second, ['ec.exemplo.test', 'outro.test', 'erro.test'], () => {});
});
