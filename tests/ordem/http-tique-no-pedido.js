// Num pedido de HTTP, tiques e promessas rodam antes do próximo evento.
const http = require('http');
const s = http.createServer((req, res) => {
  process.nextTick(() => { console.log('tique'); });
  Promise.resolve().then(() => { console.log('promessa'); res.end(); });
  console.log('pedido');
});
s.listen(0, '127.0.0.1', () => {
  http.get({ port: s.address().port, agent: false }, (res) => res.resume().on('end', () => { console.log('end'); s.close(); }));
});
