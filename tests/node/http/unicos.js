// uniqueHeaders, no servidor e no cliente; joinDuplicateHeaders no cliente.
const http = require('http'), { serve, cru, pede } = require('./fixtures/serve');
serve({ uniqueHeaders: ['X-Lista', 'trailer-um'] }, (req, res) => {
  res.setHeader('X-Lista', ['1', '2']).setHeader('Y', ['1', '2']).setHeader('Age', ['1', '2']);
  res.write(JSON.stringify(req.rawHeaders.slice(0, 4)));
  res.addTrailers({ 'Trailer-Um': ['a', 'b'] });
  res.end();
}, async (port) => {
  console.log(await cru(port, 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'));
  for (const joinDuplicateHeaders of [false, true]) {
    const { res, body } = await pede(port, { joinDuplicateHeaders, uniqueHeaders: ['x-meu'], headers: { 'X-Meu': ['1', '2'], Outro: ['3', '4'] } });
    console.log(body, res.headers['x-lista'], res.headers.y, res.headers.age, res.trailers);
  }
});
