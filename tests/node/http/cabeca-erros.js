// writeHead: headers que não valem, motivo que não vale, e duas vezes.
const { serve, cru, tenta } = require('./fixtures/serve');
serve((req, res) => {
  for (const args of [[200, { 'a b': '1' }], [200, { a: 'x\n' }], [200, { a: undefined }], [200, ['a']], [200, 'x\ny'], [200, [['a', 'b'], ['c', 'd\r']]]]) console.log(JSON.stringify(args), tenta(() => typeof res.writeHead(...args)), res.headersSent);
  res.statusMessage = undefined;
  console.log(tenta(() => typeof res.writeHead(200)), tenta(() => res.writeHead(200)), tenta(() => res.writeHead(500, {})));
  res.end('fim');
}, async (port) => console.log(await cru(port, 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')));
