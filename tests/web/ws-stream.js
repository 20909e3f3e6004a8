// ws: createWebSocketStream, EventTarget (addEventListener, onmessage), e difusão a todos os clientes.
const { pacote } = require('./fixtures/fala');
const { WebSocket, WebSocketServer, createWebSocketStream } = pacote('ws');
const wss = new WebSocketServer({ port: 0, host: '127.0.0.1' }, async () => {
  const url = 'ws://127.0.0.1:' + wss.address().port;
  const abre = () => new Promise((resolve) => { const ws = new WebSocket(url); ws.onopen = (e) => { console.log('onopen', e.type, e.target === ws); resolve(ws); }; });
  const a = await abre(), b = await abre();
  const ouve = (ws) => new Promise((resolve) => ws.addEventListener('message', (e) => resolve(e.type + ' ' + e.data), { once: true }));
  const dois = Promise.all([ouve(a), ouve(b)]);
  wss.clients.forEach((c) => { if (c.readyState === WebSocket.OPEN) c.send('a todos'); });
  console.log(await dois);
  b.binaryType = 'arraybuffer';
  const bin = new Promise((resolve) => { b.onmessage = (e) => resolve(e.data); });
  [...wss.clients][1].send(Buffer.from([1, 2, 3]));
  console.log(await bin);
  const fechou = new Promise((resolve) => { b.onclose = (e) => resolve([e.code, e.reason, e.wasClean]); });
  b.close(1000, 'fim de b');
  console.log(await fechou);
  [...wss.clients][0].on('message', function (d) { this.send(String(d).toUpperCase()); });
  const duplex = createWebSocketStream(a, { encoding: 'utf8' });
  duplex.on('data', (d) => { console.log('duplex', d); if (d === 'DOIS') duplex.end(); }).on('end', () => console.log('end')).on('finish', () => console.log('finish'))
    .on('close', () => { console.log('close'); wss.close(() => console.log('fim')); });
  duplex.write('um'); duplex.write('dois');
});
