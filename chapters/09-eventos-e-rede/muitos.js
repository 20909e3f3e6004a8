// Cem conexões abertas ao mesmo tempo, nenhuma dizendo nada, e uma thread só; a última fala, e é
// atendida sem esperar pelas outras.
const net = require('net');

const QUANTAS = 100;
const clientes = [];
const servidor = net.createServer((socket) => {
  socket.on('data', (bytes) => socket.end(`sim, ${bytes}`));
});

function fala() {
  servidor.getConnections((erro, quantas) => console.log('abertas:', quantas));
  const ultima = clientes[QUANTAS - 1];
  ultima.on('data', (bytes) => {
    console.log(String(bytes));
    for (const cliente of clientes) cliente.destroy();
    servidor.close();
  });
  ultima.write('alguém aí?');
}

servidor.listen(0, '127.0.0.1', () => {
  let faltam = QUANTAS;
  for (let i = 0; i < QUANTAS; i++) clientes.push(net.connect(servidor.address().port, '127.0.0.1'));
  servidor.on('connection', () => { if (--faltam === 0) fala(); });
});
// espera: abertas: 100
// espera: sim, alguém aí?
