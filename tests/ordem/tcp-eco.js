// Uma conversa em TCP: cada um fala na sua vez.
const net = require('net');
const servidor = net.createServer((s) => {
  console.log('servidor: chegou alguém');
  s.on('data', (d) => { console.log('servidor:', String(d)); s.end('tchau'); });
});
servidor.listen(0, '127.0.0.1', () => {
  console.log('ouvindo');
  const c = net.connect(servidor.address().port, '127.0.0.1');
  c.on('data', (d) => { console.log('cliente:', String(d)); });
  c.on('end', () => { console.log('cliente: fim'); servidor.close(); });
  c.write('oi');
});
