// ws: permessage-deflate, com e sem contexto entre as mensagens, e um limite de tamanho.
const { pacote } = require('./fixtures/fala');
const { WebSocket, WebSocketServer } = pacote('ws');
function prova(nome, opcoesServidor, opcoesCliente, mensagens) {
  return new Promise((resolve) => {
    const wss = new WebSocketServer(Object.assign({ port: 0, host: '127.0.0.1' }, opcoesServidor), () => {
      const ws = new WebSocket('ws://127.0.0.1:' + wss.address().port, opcoesCliente);
      let n = 0;
      ws.on('open', () => { console.log(nome, ws.extensions); mensagens.forEach((m) => ws.send(m)); });
      ws.on('message', (data, binary) => { console.log(nome, binary, data.length, data.equals(Buffer.from(mensagens[n]))); if (++n === mensagens.length) ws.close(); });
      ws.on('close', (code) => { console.log(nome, 'fechou', code); wss.close(resolve); });
      ws.on('error', (e) => console.log(nome, 'erro', e.code, e.message));
    });
    wss.on('connection', (s) => { s.on('message', (d, binary) => s.send(d, { binary })); s.on('error', (e) => console.log(nome, 'no servidor', e.code, e.message)); });
  });
}
const textos = ['oi', 'repete '.repeat(500), 'repete '.repeat(500), Buffer.alloc(5000, 7), ''];
(async () => {
  await prova('padrão', { perMessageDeflate: true }, {}, textos);
  await prova('limiar', { perMessageDeflate: { threshold: 100, serverNoContextTakeover: true, clientNoContextTakeover: true, serverMaxWindowBits: 10, clientMaxWindowBits: 10 } }, {}, textos);
  await prova('não quer', { perMessageDeflate: true }, { perMessageDeflate: false }, textos);
  await prova('grande', { perMessageDeflate: true, maxPayload: 1000 }, {}, ['x'.repeat(2000)]);
  await prova('grande sem', { maxPayload: 1000 }, {}, ['x'.repeat(2000)]);
})();
