// ws: o que dá errado: recusas, caminhos, códigos de fechar, queda, e quadros que não valem.
const { pacote } = require('./fixtures/fala');
const http = require('http'), net = require('net'), { WebSocket, WebSocketServer } = pacote('ws');
const server = http.createServer(), wss = new WebSocketServer({ noServer: true, clientTracking: true });
server.on('upgrade', (req, socket, head) => {
  if (req.url === '/nao') { socket.end('HTTP/1.1 401 Unauthorized\r\nContent-Length: 3\r\n\r\nnão'); return; }
  wss.handleUpgrade(req, socket, head, (ws) => wss.emit('connection', ws, req));
});
wss.on('connection', (ws, req) => {
  ws.on('error', (e) => console.log('servidor: erro', e.code, e.message)).on('close', (code, reason) => console.log('servidor: fechou', code, String(reason)));
  if (req.url === '/corta') ws.terminate();
  if (req.url === '/fecha') ws.close(1013, 'volte depois');
  if (req.url === '/nu') ws.close();
});
wss.on('wsClientError', (e, socket) => { console.log('wsClientError', e.message); socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'); });
const tenta = (path, faz) => new Promise((resolve) => {
  const ws = new WebSocket('ws://127.0.0.1:' + server.address().port + path);
  ws.on('open', () => { console.log(path, 'abriu'); if (faz) faz(ws); }).on('error', (e) => console.log(path, 'erro', e.code, e.message))
    .on('close', (code, reason) => { console.log(path, 'fechou', code, String(reason)); resolve(); });
});
// Um cliente que escreve os quadros na mão.
const cru = (hex) => new Promise((resolve) => {
  const parts = [], socket = net.connect(server.address().port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n'));
  let head = false;
  socket.on('data', (d) => { if (!head) { head = true; console.log(String(d).split('\r\n\r\n')[0]); socket.write(Buffer.from(hex, 'hex')); } else parts.push(d); });
  socket.on('error', () => {}).on('close', () => { console.log(hex, '->', Buffer.concat(parts).toString('hex')); resolve(); }).on('end', () => socket.end());
});
const pede = (headers) => new Promise((resolve) => { const s = net.connect(server.address().port, '127.0.0.1', () => s.write('GET / HTTP/1.1\r\nHost: x\r\n' + headers + '\r\n')); let t = ''; s.on('data', (d) => { t += d; }).on('close', () => { console.log(t.split('\r\n')[0]); resolve(); }).on('end', () => s.end()); });
server.listen(0, '127.0.0.1', async () => {
  for (const path of ['/nao', '/corta', '/fecha', '/nu']) await tenta(path);
  await tenta('/eu-fecho', (ws) => ws.close(3000, 'eu'));
  await tenta('/ruim', (ws) => { try { ws.close(1); } catch (e) { console.log(e.name, e.message); } try { ws.ping('x'.repeat(200)); } catch (e) { console.log(e.name, e.message); } ws.terminate(); });
  for (const hex of ['8105' + '00000000' + '41', 'c180' + '00000000', '8380' + '00000000', '8182' + '00000000' + 'ff00', '8881' + '00000000' + '03', '8882' + '00000000' + '03e7', '0980' + '00000000', '8080' + '00000000', '8882' + '00000000' + '03e8']) await cru(hex);
  const K = 'Connection: Upgrade\r\nUpgrade: websocket\r\n';
  await pede(K); await pede(K + 'Sec-WebSocket-Version: 12\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n'); await pede('Connection: Upgrade\r\nUpgrade: outro\r\n');
  try { new WebSocket('http//x'); } catch (e) { console.log(e.name, e.message); }
  try { new WebSocket('ws://x/#a'); } catch (e) { console.log(e.name, e.message); }
  server.close(() => console.log('fim'));
});
