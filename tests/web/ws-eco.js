// ws: servidor e cliente; textos, bytes, ping e pong, pedaços, e o aperto de mãos.
const { pacote } = require('./fixtures/fala');
const http = require('http'), { WebSocket, WebSocketServer } = pacote('ws');
const server = http.createServer((req, res) => res.end('http'));
const wss = new WebSocketServer({ server, path: '/eco', handleProtocols: (set) => (set.has('b') ? 'b' : false), perMessageDeflate: false });
wss.on('headers', (headers, req) => headers.push('X-Meu: ' + req.url));
wss.on('connection', (ws, req) => {
  console.log('servidor: entrou', req.url, ws.protocol, req.headers['x-de'], wss.clients.size);
  ws.on('message', (data, binary) => { ws.send(data, { binary }); });
  ws.on('ping', (data) => console.log('servidor: ping', String(data)));
  ws.on('close', (code, reason) => { console.log('servidor: fechou', code, String(reason)); });
});
server.listen(0, '127.0.0.1', () => {
  const ws = new WebSocket('ws://127.0.0.1:' + server.address().port + '/eco?x=1', ['a', 'b'], { headers: { 'X-De': 'cliente' } });
  const mensagens = ['olá 😀', '', Buffer.from([0, 255, 128]), 'x'.repeat(200), 'y'.repeat(70000), new Uint16Array([1, 2]), new ArrayBuffer(3), 42];
  let n = 0;
  ws.on('upgrade', (res) => console.log(res.statusCode, res.headers.upgrade, res.headers['sec-websocket-protocol'], res.headers['x-meu']));
  ws.on('open', () => { console.log('abriu', ws.readyState, ws.protocol, JSON.stringify(ws.extensions)); for (const m of mensagens) ws.send(m); });
  ws.on('message', (data, binary) => {
    console.log(n++, binary, data.constructor.name, data.length > 100 ? data.length : binary ? data : String(data));
    if (n < mensagens.length) return;
    ws.ping('está aí?');
  });
  ws.on('pong', (data) => {
    console.log('pong', String(data));
    ws.send('em ', { fin: false }); ws.send('pedaços', { fin: true });
    ws.removeAllListeners('message').on('message', (d) => { console.log(String(d)); ws.close(4001, 'até já'); console.log(ws.readyState === WebSocket.CLOSING); });
  });
  ws.on('close', (code, reason) => { console.log('cliente: fechou', code, String(reason), ws.readyState); wss.close(() => server.close(() => console.log('fim'))); });
});
