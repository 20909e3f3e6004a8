// Um roteador e um servidor com middleware, como nos tutoriais de Express.
const http = require('http'), url = require('url');
class App {
  #rotas = [];
  #mids = [];
  use(...f) { this.#mids.push(...f); return this; }
  #rota(metodo, padrao, ...fs) {
    const chaves = [];
    const re = new RegExp(`^${padrao.replace(/:(\w+)/g, (_, k) => { chaves.push(k); return '([^/]+)'; })}$`);
    this.#rotas.push({ metodo, re, chaves, fs });
    return this;
  }
  get(...a) { return this.#rota('GET', ...a); }
  post(...a) { return this.#rota('POST', ...a); }
  async trata(req, res) {
    const { pathname, query } = url.parse(req.url, true);
    Object.assign(req, { query: { ...query }, params: {} });
    res.json = (o, status = 200) => {
      res.writeHead(status, { 'content-type': 'application/json' });
      res.end(JSON.stringify(o));
    };
    const rota = this.#rotas.find(({ metodo, re }) => metodo === req.method && re.test(pathname));
    if (rota) {
      const [, ...vs] = rota.re.exec(pathname);
      rota.chaves.forEach((k, i) => (req.params[k] = decodeURIComponent(vs[i])));
    }
    const cadeia = [...this.#mids, ...(rota?.fs ?? [(_, r) => r.json({ erro: 'não há' }, 404)])];
    const prox = async (i) => cadeia[i]?.(req, res, () => prox(i + 1));
    try { await prox(0); } catch ({ message, status = 500 }) { res.json({ erro: message }, status); }
  }
  listen(cb) {
    const s = http.createServer((q, r) => this.trata(q, r));
    s.listen(0, '127.0.0.1', () => cb(s));
  }}
const log = [], corpo = async (req, _, next) => {
  let t = '';
  for await (const c of req) t += c;
  req.body = t ? JSON.parse(t) : undefined;
  return next();
};
const livros = new Map([[1, { titulo: 'Dom Casmurro' }]]);
const app = new App().use(
  async (req, res, next) => { log.push(`${req.method} ${req.url}`); await next(); log.push(res.statusCode); },
  corpo
).get(
  '/livros', (q, r) => r.json([...livros.entries()].map(([id, l]) => ({ id, ...l })))
).get(
  '/livros/:id',
  ({ params: { id } }, r) => {
    const l = livros.get(+id);
    if (!l) throw Object.assign(new Error(`sem livro ${id}`), { status: 404 });
    r.json(l);
  }
).post(
  '/livros',
  ({ body }, r) => { const id = livros.size + 1; livros.set(id, body); r.json({ id, ...body }, 201); }
).get(
  '/oi/:nome', ({ params, query }, r) => r.json({ ...params, ...query })
);
app.listen(async (s) => {
  const { port } = s.address();
  const pede = (caminho, { method = 'GET', dados } = {}) => new Promise((ok, erro) => {
    const q = http.request(
      { port, host: '127.0.0.1', path: caminho, method, agent: false },
      async (r) => {
        let t = '';
        r.setEncoding('utf8');
        for await (const c of r) t += c;
        ok([r.statusCode, JSON.parse(t)]);
      }
    );
    q.on('error', erro);
    q.end(dados && JSON.stringify(dados));
  });
  for (const a of [
    ['/livros'], ['/livros/1'], ['/livros/9'],
    ['/livros', { method: 'POST', dados: { titulo: 'Iracema' } }], ['/livros'],
    ['/oi/Jo%C3%A3o?x=1&y=dois'], ['/nada'], ['/livros', { method: 'POST', dados: undefined }]
  ]) console.log(...(await pede(...a)));
  console.log(log.join(' | '));
  s.close();
});
