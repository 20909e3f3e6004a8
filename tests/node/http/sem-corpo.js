// HEAD, 204, 304 e 1xx não têm corpo; rejectNonStandardBodyWrites diz isso com um erro.
const { serve, cru, tenta } = require('./fixtures/serve');
const atende = (req, res) => {
  if (req.url !== '/') res.statusCode = Number(req.url.slice(1));
  console.log(tenta(() => res.write('corpo')));
  console.log(tenta(() => typeof res.end('fim')));
  if (!res.writableEnded) res.end();
};
const prova = async (port) => { for (const l of ['HEAD /', 'GET /204', 'GET /304', 'HEAD /404', 'GET /205']) console.log(await cru(port, l + ' HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')); };
serve(atende, async (port) => { await prova(port); serve({ rejectNonStandardBodyWrites: true }, atende, prova); });
