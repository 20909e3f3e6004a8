// setHeaders: um Map de uma vez.
const { serve, cru, tenta } = require('./fixtures/serve');
serve((req, res) => {
  console.log(res.setHeaders(new Map([['A', '1'], ['b', ['2', '3']]])) === res);
  for (const v of [undefined, {}, [['a', 'b']], 'x', null]) console.log(tenta(() => res.setHeaders(v)));
  res.writeHead(200);
  console.log(tenta(() => res.setHeaders(new Map([['c', '1']]))));
  res.end();
}, async (port) => console.log(await cru(port, 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')));
