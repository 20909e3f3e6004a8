// Ninguém ouvindo: o erro, depois o close.
const net = require('net');
const s = net.createServer().listen(0, '127.0.0.1', () => {
  const porta = s.address().port;
  s.close(() => {
    const c = net.connect(porta, '127.0.0.1');
    c.on('error', (e) => console.log(e.code));
    c.on('close', (comErro) => console.log('close', comErro));
    console.log('tento');
  });
});
