// Eventos enviados pelo servidor: dois clientes numa conversa, sem pacote nenhum; quem volta recebe o que perdeu.
const http = require('http');
const clientes = new Set(), historia = [];
function manda(res, e) { res.write('id: ' + e.id + '\nevent: fala\ndata: ' + JSON.stringify(e) + '\n\n'); }
const server = http.createServer((req, res) => {
  if (req.url === '/eventos') {
    res.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-cache' });
    res.write(': oi\n\n');
    for (const e of historia) if (e.id > Number(req.headers['last-event-id'] || 0)) manda(res, e);
    clientes.add(res);
    res.on('close', () => { clientes.delete(res); server.emit('saiu', clientes.size); });
    return;
  }
  let text = '';
  req.setEncoding('utf8').on('data', (d) => { text += d; }).on('end', () => {
    const e = { id: historia.push(null), texto: text };
    historia[e.id - 1] = e;
    clientes.forEach((c) => manda(c, e));
    res.writeHead(204).end();
  });
});
const port = () => server.address().port;
function entra(nome, last) {
  return new Promise((resolve) => {
    const req = http.get({ port: port(), path: '/eventos', headers: last ? { 'Last-Event-ID': last } : {} }, (res) => {
      let text = '', quer = null;
      const c = { nome, sai: () => req.destroy(), ate: (n) => new Promise((done) => { quer = [n, done]; olha(); }) };
      function olha() { if (quer && text.split('\n\n').length > quer[0]) { console.log(nome + ' ouviu ' + JSON.stringify(text)); text = ''; const done = quer[1]; quer = null; done(); } }
      console.log(nome, res.statusCode, res.headers['content-type'], res.headers['transfer-encoding']);
      res.setEncoding('utf8').on('data', (d) => { text += d; olha(); }).on('error', (e) => console.log(nome, e.code));
      resolve(c);
    });
    req.on('error', () => {});
  });
}
const fala = (texto) => new Promise((resolve) => http.request({ port: port(), method: 'POST', path: '/falar' }, (res) => { res.resume(); resolve(res.statusCode); }).end(texto));
server.listen(0, '127.0.0.1', async () => {
  const ana = await entra('Ana'), beto = await entra('Beto');
  await Promise.all([ana.ate(1), beto.ate(1)]);
  console.log(await fala('olá'));
  await ana.ate(1); await beto.ate(1);
  const saiu = new Promise((resolve) => server.once('saiu', resolve));
  beto.sai();
  console.log('ficou', await saiu);
  console.log(await fala('ção 😀'), await fala('três'));
  await ana.ate(2);
  const volta = await entra('Beto', '1');
  await volta.ate(3);
  ana.sai(); volta.sai();
  server.close(() => console.log('fechou'));
});
