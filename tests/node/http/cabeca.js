// writeHead: com objeto, com array, com pares, com motivo; o que se junta e o que se recusa.
const { serve, cru, tenta } = require('./fixtures/serve');
const formas = [(r) => r.writeHead(201), (r) => r.writeHead(200, 'Tudo Bem'), (r) => r.writeHead(200, { A: '1', a: '2' }), (r) => r.writeHead(200, 'ok', ['A', '1', 'A', '2']), (r) => r.setHeader('A', '0').writeHead(200, { A: '1', B: ['x', 'y'] }),
  (r) => r.setHeader('A', '0').writeHead(200, ['A', '1', 'B', '2', 'B', '3']), (r) => r.writeHead(299, null, { C: 'é' }), (r) => { r.statusMessage = 'Meu'; r.writeHead(404); return r; }, (r) => { r.statusCode = 999; return r; }, (r) => r.writeHead('200'), (r) => r.writeHead(204, { 'Content-Length': 5 }), (r) => r.writeHead(200, { Date: 'nunca', Connection: 'x' })];
serve((req, res) => {
  const i = Number(req.url.slice(1));
  if (i < formas.length) { console.log(i, formas[i](res) === res, res.headersSent, res.statusCode, res.statusMessage); res.end(); return; }
  for (const code of [0, 99, 1000, 'x', undefined, null, -1, 200.5]) console.log(code, tenta(() => { res.writeHead(code); return 'aceita'; }).slice(0, 90));
  res.end();
}, async (port) => {
  for (let i = 0; i <= formas.length; i++) console.log(await cru(port, 'GET /' + i + ' HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'));
});
