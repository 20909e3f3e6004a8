// Três idas e voltas no mesmo socket.
const net = require('net');
const servidor = net.createServer((s) => s.on('data', (d) => s.write(String(Number(d) + 1))));
servidor.listen(0, '127.0.0.1', () => {
  const c = net.connect(servidor.address().port, '127.0.0.1', () => c.write('1'));
  c.on('data', (d) => {
    console.log(String(d));
    if (Number(d) < 4) c.write(d);
    else c.destroy();
  });
  c.on('close', () => { console.log('close'); servidor.close(() => console.log('servidor fechado')); });
});
