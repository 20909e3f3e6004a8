// O que há no módulo, e como as classes se ligam às de tls e http.
'use strict';
const https = require('https');
const http = require('http');
const tls = require('tls');
const net = require('net');
const { ca, pair } = require('../tls/fixtures/certs');
console.log(Object.keys(https).sort());
for (const name of Object.keys(https)) console.log(name, typeof https[name], https[name].name, https[name].length);
const server = https.createServer(pair('server'));
console.log(server instanceof https.Server, server instanceof tls.Server, server instanceof net.Server, server instanceof http.Server);
for (const name of ['timeout', 'keepAliveTimeout', 'headersTimeout', 'requestTimeout', 'maxHeadersCount', 'maxRequestsPerSocket', 'httpAllowHalfOpen', 'listening']) {
  console.log(name, server[name]);
}
console.log(server.ALPNProtocols, server.noDelay, server.setTimeout(10) === server, server.timeout);
for (const options of [1, 'x', { key: 'x' }, { maxHeaderSize: 'x' }]) {
  try { https.createServer(options); } catch (error) { console.log(error.name, error.code, error.message); }
}
console.log(https.createServer() instanceof https.Server, https.Server({}, () => {}).listenerCount('request'), server.close() === server);
