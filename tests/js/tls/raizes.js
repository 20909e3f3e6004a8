// Em quem se confia quando ninguém diz: as raízes do sistema, as de SSL_CERT_FILE e as de NODE_EXTRA_CA_CERTS.
// espera: SSL_CERT_FILE: true 1
// espera: NODE_EXTRA_CA_CERTS: true true
// espera: nenhuma: UNABLE_TO_VERIFY_LEAF_SIGNATURE
'use strict';
const tls = require('tls');
const path = require('path');
const { spawn } = require('child_process');
const fixtures = path.join(__dirname, '../../node/tls/fixtures');
const { pair } = require(fixtures + '/certs');
const program = `
  const socket = require('tls').connect({ port: +process.argv[1], host: '127.0.0.1' }, () => {
    console.log(socket.authorized, process.env.SSL_CERT_FILE ? require('tls').rootCertificates.length : true);
    socket.resume();
  });
  socket.on('error', (error) => console.log(error.code));
`;
const server = tls.createServer(pair('server'), (socket) => socket.on('error', () => {}).end());
server.on('tlsClientError', () => {});
server.listen(0, '127.0.0.1', () => {
  const cases = [['SSL_CERT_FILE', { SSL_CERT_FILE: fixtures + '/ca.pem' }], ['NODE_EXTRA_CA_CERTS', { NODE_EXTRA_CA_CERTS: fixtures + '/ca.pem' }], ['nenhuma', {}]];
  (function next() {
    if (cases.length === 0) return server.close();
    const [name, env] = cases.shift();
    const child = spawn(process.execPath, ['-e', program, String(server.address().port)], { env: { PATH: process.env.PATH, ...env } });
    let text = '';
    child.stdout.on('data', (data) => { text += data; });
    child.on('close', () => { console.log(name + ': ' + text.trim()); next(); });
  })();
});
