// headers, headersDistinct e rawHeaders: o que cada um faz dos repetidos.
const { serve, cru } = require('./fixtures/serve');
const repetidos = ['Age: 1', 'Age: 2', 'Cookie: a=1', 'Cookie: b=2', 'X-Um: 1', 'x-um: 2', 'Set-Cookie: s=1', 'Set-Cookie: s=2', 'Content-Type: a', 'Content-Type: b', '__proto__: x', 'Authorization: 1', 'Authorization: 2', 'Referer: 1', 'Referer: 2'];
const mostra = (req, res) => { console.log(req.rawHeaders.slice(2), Object.assign({}, req.headers), req.headersDistinct, Object.getPrototypeOf(req.headersDistinct)); res.end(); };
serve(mostra, async (port) => {
  const texto = 'GET / HTTP/1.1\r\nHost: x\r\n' + repetidos.join('\r\n') + '\r\nConnection: close\r\n\r\n';
  await cru(port, texto);
  serve({ joinDuplicateHeaders: true }, mostra, async (other) => { await cru(other, texto); });
});
