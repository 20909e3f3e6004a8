// setHeader, getHeader, hasHeader, removeHeader e as listas de nomes: caixa, tipos, e o que se recusa.
const { serve, cru, tenta } = require('./fixtures/serve');
serve((req, res) => {
  console.log(res.setHeader('X-Um', 1) === res, res.getHeader('x-um'), res.hasHeader('X-UM'), res.getHeader('nada'));
  res.setHeader('x-um', 'trocado').setHeader('Lista', ['a', 2]).setHeader('Set-Cookie', ['a=1', 'b=2']).setHeader('latino', 'é');
  console.log(res.getHeaderNames(), res.getRawHeaderNames(), res.getHeaders(), Object.getPrototypeOf(res.getHeaders()));
  res.getHeaders().intruso = 1;
  res.removeHeader('LISTA');
  console.log(res.getRawHeaderNames());
  for (const [n, v] of [['', 'x'], ['a b', 'x'], ['ç', 'x'], [5, 'x'], ['x', undefined], ['x', 'a\nb'], ['x', '\u0100'], ['x', ['ok', 'a\rb']], ['x', null], ['x', {}]]) console.log(n, tenta(() => typeof res.setHeader(n, v)));
  console.log(tenta(() => res.getHeader()), tenta(() => res.hasHeader(5)), tenta(() => res.removeHeader({})));
  res.removeHeader('x');
  res.flushHeaders();
  console.log(res.headersSent, tenta(() => res.setHeader('a', 'b')), tenta(() => res.removeHeader('a')), tenta(() => res.appendHeader('a', 'b')));
  res.end();
}, async (port) => console.log(await cru(port, 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')));
