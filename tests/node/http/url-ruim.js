// O que request recusa antes de tentar.
const http = require('http'), { tenta } = require('./fixtures/serve');
const casos = [['x'], ['https://x'], ['ftp://x/'], [{ protocol: 'https:' }], [{ path: '/a b' }], [{ path: '/ç' }], [{ method: 'A B' }], [{ method: 5 }], [{ host: 5 }], [{ hostname: {} }], [{ headers: { 'a b': 1 } }], [{ headers: { a: 'b\n' } }],
  [{ headers: { a: undefined } }], [{ timeout: 'x' }], [{ timeout: -1 }], [{ insecureHTTPParser: 1 }], [{ maxHeaderSize: 'x' }], [{ maxHeaderSize: -1 }], [{ joinDuplicateHeaders: 'x' }], [{ headers: ['a'] }]];
for (const args of casos) console.log(JSON.stringify(args), tenta(() => { const r = http.request(...args); r.on('error', () => {}); r.destroy(); return 'aceita ' + r.method + ' ' + r.path; }));
