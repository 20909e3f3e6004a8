// createServer: os valores de sempre e o que se recusa.
const http = require('http'), { tenta } = require('./fixtures/serve');
const nomes = ['headersTimeout', 'requestTimeout', 'keepAliveTimeout', 'timeout', 'maxHeadersCount', 'maxRequestsPerSocket', 'maxHeaderSize', 'insecureHTTPParser', 'connectionsCheckingInterval', 'requireHostHeader', 'joinDuplicateHeaders', 'rejectNonStandardBodyWrites', 'noDelay', 'keepAlive', 'httpAllowHalfOpen', 'listening'];
const s = http.createServer();
for (const n of nomes) console.log(n, s[n]);
for (const o of [{ headersTimeout: 'x' }, { headersTimeout: -1 }, { requestTimeout: 1, headersTimeout: 2 }, { requestTimeout: 100 }, { keepAliveTimeout: 1.5 }, { insecureHTTPParser: 1 }, { requireHostHeader: 'x' }, { joinDuplicateHeaders: 1 }, { connectionsCheckingInterval: 'a' }, { maxHeaderSize: '5' }, { rejectNonStandardBodyWrites: 0 }, 5, 'x', null, { IncomingMessage: 5 }]) {
  console.log(JSON.stringify(o), tenta(() => { const t = http.createServer(o); return t.headersTimeout + ' ' + t.requestTimeout; }));
}
console.log(s.setTimeout(5) === s, s.timeout, http.Server() instanceof http.Server);
