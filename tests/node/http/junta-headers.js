// appendHeader: acrescenta um valor ao que já houver.
const { serve, cru, tenta } = require('./fixtures/serve');
serve((req, res) => {
  console.log(res.appendHeader('A', '1') === res, res.getHeader('a'));
  res.appendHeader('a', '2'); console.log(res.getHeader('A'));
  res.appendHeader('a', ['3', '4']); console.log(res.getHeader('A'));
  res.setHeader('B', ['x']).appendHeader('B', 'y').appendHeader('Set-Cookie', ['a=1', 'b=2']).appendHeader('set-cookie', 'c=3');
  console.log(res.getHeaders(), res.getRawHeaderNames());
  console.log(tenta(() => res.appendHeader('x')), tenta(() => res.appendHeader('x y', 'a')), tenta(() => res.appendHeader('x', 'a\n')));
  res.end();
}, async (port) => console.log(await cru(port, 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')));
