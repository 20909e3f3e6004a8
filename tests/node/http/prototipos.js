// Os protótipos se estendem: métodos novos, classes do programa, e herança à moda antiga.
const http = require('http'), util = require('util'), { serve, pede } = require('./fixtures/serve');
http.IncomingMessage.prototype.meu = function () { return 'meu ' + this.url; };
http.ServerResponse.prototype.manda = function (x) { this.setHeader('X-Manda', 'sim'); this.end(JSON.stringify(x)); };
Object.defineProperty(http.IncomingMessage.prototype, 'caminho', { get() { return this.url.split('?')[0]; }, configurable: true });
class Pedido extends http.IncomingMessage { get query() { return this.url.split('?')[1]; } }
class Resposta extends http.ServerResponse { constructor(req, o) { super(req, o); this.nova = true; } end(...a) { this.setHeader('X-Minha', 'sim'); return super.end(...a); } }
// Como o Express faz: trocar o protótipo de cada um.
const req2 = Object.create(http.IncomingMessage.prototype, { oi: { value: 'oi' } }), res2 = Object.create(http.ServerResponse.prototype);
res2.send = function (t) { return this.end(t + this.req.oi); };
function Antigo(req) { http.ServerResponse.call(this, req); }
util.inherits(Antigo, http.ServerResponse);
serve({ IncomingMessage: Pedido, ServerResponse: Resposta }, (req, res) => res.manda([req.meu(), req.caminho, req.query, req instanceof Pedido, res.nova, res.req === req]), async (port) => {
  const a = await pede(port, { path: '/a?b' });
  console.log(a.body, a.res.headers['x-manda'], a.res.headers['x-minha'], a.res.constructor.name, a.res.meu());
  serve((req, res) => { Object.setPrototypeOf(req, req2); Object.setPrototypeOf(res, res2); res.send('x' + req.method); }, async (other) => { console.log((await pede(other, {})).body); });
});
const velho = new Antigo({ method: 'GET', httpVersionMajor: 1, httpVersionMinor: 1, headers: {} });
console.log(velho instanceof http.ServerResponse, velho instanceof http.OutgoingMessage, velho.statusCode, velho.sendDate, velho.headersSent, velho.shouldKeepAlive, velho.req.method);
const solto = new http.IncomingMessage(null);
console.log(solto.headers, solto.url, solto.method, solto.complete, solto.httpVersion, solto.readable, solto.socket);
