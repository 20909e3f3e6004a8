// Um servidor que repete o que ouve, e um cliente, na mesma thread.
const net = require('net');

const servidor = net.createServer((socket) => {
  console.log('servidor: alguém conectou');
  socket.on('data', (bytes) => socket.write(bytes));
  socket.on('end', () => console.log('servidor: ele não manda mais nada'));
});

servidor.listen(0, '127.0.0.1', () => {
  const cliente = net.connect(servidor.address().port, '127.0.0.1');
  let ouvido = '';
  cliente.setEncoding('utf8');
  cliente.on('data', (texto) => {
    ouvido += texto;
    if (ouvido === 'bom dia') cliente.end();
  });
  cliente.on('close', () => {
    console.log(`cliente: o eco disse "${ouvido}"`);
    servidor.close(() => console.log('servidor: fechado'));
  });
  cliente.write('bom dia');
  console.log('write já voltou, e nada foi enviado ainda');
});
// espera: write já voltou, e nada foi enviado ainda
// espera: servidor: alguém conectou
// espera: servidor: ele não manda mais nada
// espera: cliente: o eco disse "bom dia"
// espera: servidor: fechado
