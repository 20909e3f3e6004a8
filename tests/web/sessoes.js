// express-session: a sessão na memória, regenerar, destruir, e as que não se guardam.
process.env.NODE_ENV = 'test';
const { conversa, pacote, manda } = require('./fixtures/fala'), http = require('http');
const express = pacote('express'), session = pacote('express-session');
console.error = console.warn = () => {};
let n = 0;
const store = new session.MemoryStore();
const app = express().use(session({ secret: ['k2', 'k1'], name: 'sid', resave: false, saveUninitialized: false, rolling: true, store, genid: () => 'id' + ++n, cookie: { maxAge: null } }));
app.get('/conta', (req, res) => { req.session.vezes = (req.session.vezes || 0) + 1; res.json({ id: req.sessionID, vezes: req.session.vezes, cookie: req.session.cookie }); });
app.get('/nada', (req, res) => res.json(Object.keys(req.session)));
app.get('/troca', (req, res, next) => req.session.regenerate((err) => { if (err) return next(err); req.session.novo = true; req.session.save(() => res.send(req.sessionID)); }));
app.get('/sai', (req, res) => req.session.destroy((err) => res.send('saiu ' + req.session)));
app.get('/recarrega', (req, res) => { req.session.x = 1; req.session.reload((err) => res.send(String(err || req.session.x))); });
app.get('/todas', (req, res) => store.all((err, all) => store.length((e, length) => res.json({ nomes: Object.keys(all).sort(), length }))));
const server = http.createServer(app);
server.listen(0, '127.0.0.1', async () => {
  let cookie = '';
  for (const path of ['nada', 'conta', 'conta', 'nada', 'recarrega', 'troca', 'conta', 'todas', 'sai', 'conta', 'todas']) {
    const text = (await manda(server.address().port, 'GET /' + path + ' HTTP/1.1\r\nHost: x\r\nConnection: close\r\n' + (cookie && 'Cookie: ' + cookie + '\r\n') + '\r\n')).toString();
    const set = /^Set-Cookie: ([^;]*)(.*)\r$/m.exec(text);
    if (set) cookie = set[1];
    console.log(path, set && set[0], text.slice(text.indexOf('\r\n\r\n') + 4));
  }
  cookie = 'sid=s%3Aid2.falso';
  console.log((await manda(server.address().port, 'GET /conta HTTP/1.1\r\nHost: x\r\nConnection: close\r\nCookie: ' + cookie + '\r\n\r\n')).toString().split('\r\n\r\n')[1]);
  server.close();
});
