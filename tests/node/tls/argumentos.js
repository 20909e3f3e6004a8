// As formas de chamar tls.connect, e o que ela recusa.
'use strict';
const tls = require('tls');
const { ca, pair } = require('./fixtures/certs');
const server = tls.createServer(pair('server'), (socket) => socket.end()).listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  const forms = [
    (done) => tls.connect(port, '127.0.0.1', { ca }, done),
    (done) => tls.connect(port, { ca, host: '127.0.0.1' }, done),
    (done) => tls.connect({ port, host: '127.0.0.1', ca }, done),
    (done) => tls.connect(String(port), '127.0.0.1', { ca }, done),
    (done) => tls.connect({ port, ca, host: '127.0.0.1', secureContext: tls.createSecureContext({ ca }) }, done),
  ];
  (function next() {
    if (forms.length === 0) return server.close();
    const client = forms.shift()(function () { console.log('conectou', this.authorized); client.resume(); });
    client.on('close', next);
  })();
});
const attempt = (name, f) => {
  try { f(); console.log(name, 'passou'); } catch (error) { console.log(name, error.name, error.code, error.message); }
};
attempt('nada', () => tls.connect());
attempt('opções vazias', () => tls.connect({}));
attempt('checkServerIdentity', () => tls.connect({ port: 1, checkServerIdentity: 1 }));
attempt('minDHSize', () => tls.connect({ port: 1, minDHSize: 'x' }));
attempt('minDHSize negativo', () => tls.connect({ port: 1, minDHSize: -1 }));
attempt('createServer(1)', () => tls.createServer(1));
attempt('SNICallback', () => tls.createServer({ SNICallback: 1 }));
attempt('ALPN duas vezes', () => tls.createServer({ ALPNCallback() {}, ALPNProtocols: ['a'] }));
const idle = new tls.TLSSocket();
attempt('setServername', () => idle.setServername(1));
attempt('exportKeyingMaterial', () => idle.exportKeyingMaterial(10, 'x'));
attempt('exportKeyingMaterial(x)', () => idle.exportKeyingMaterial('x', 'x'));
attempt('do servidor', () => new tls.TLSSocket(undefined, { isServer: true }).setServername('a'));
attempt('secureContext', () => new tls.TLSSocket(undefined, { secureContext: {} }));
attempt('enableTrace', () => new tls.TLSSocket(undefined, { enableTrace: 1 }));
