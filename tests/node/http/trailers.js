// addTrailers e o que o outro lado lê: trailers, rawTrailers, trailersDistinct, nos dois sentidos.
const http = require('http'), { serve, cru, tenta } = require('./fixtures/serve');
serve((req, res) => {
  req.resume().on('end', () => {
    console.log('servidor', req.rawTrailers, req.trailers, req.trailersDistinct);
    res.writeHead(200, { Trailer: 'X-Soma' });
    res.write('corpo');
    for (const t of [{ 'a b': '1' }, { a: 'x\n' }]) console.log(tenta(() => res.addTrailers(t)));
    res.addTrailers(req.url === '/pares' ? [['X-Soma', '1'], ['X-Soma', '2'], ['Y', 'z']] : { 'X-Soma': '42', Lista: ['a', 'b'] });
    res.end();
  });
}, async (port) => {
  for (const path of ['/', '/pares']) await new Promise((next) => {
    const req = http.request({ host: '127.0.0.1', port, path, method: 'POST', agent: false, headers: { 'Transfer-Encoding': 'chunked' } }, (res) => {
      res.resume().on('end', () => { console.log('cliente', res.rawTrailers, res.trailers, res.trailersDistinct); next(); });
    });
    req.write('x'); req.addTrailers({ 'X-Fim': ['1', '2'], Cookie: ['a=1', 'b=2'] }); req.end();
  });
  console.log(await cru(port, 'POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\nA: 1\r\na: 2\r\n\r\n'));
});
