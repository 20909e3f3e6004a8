// capítulo: 09-eventos-e-rede
// ideia: quem espera pela rede
// pergunta: São doze conexões abertas e caladas. Quantas threads esperam por elas?

const net = require('net');

const CONEXOES = 12; // experimente com 200
const clientes = [];
let abertas = 0;

const servidor = net.createServer(function chegou(socket) {
  socket.on('data', function ouve() { socket.end('!'); });
  if (++abertas < CONEXOES) return;
  console.log(`${abertas} conexões abertas, e nenhuma diz nada`);
  setTimeout(quebraSilencio, 200);
});

function quebraSilencio() {
  const ultimo = clientes[CONEXOES - 1];
  ultimo.on('data', function resposta(texto) {
    console.log(`a última disse ?, e ouviu ${texto}`);
    for (const cliente of clientes) cliente.destroy();
    servidor.close();
  });
  ultimo.write('?');
}

servidor.listen(0, '127.0.0.1', function aberto() {
  const { port } = servidor.address();
  for (let i = 0; i < CONEXOES; i++) clientes.push(net.connect(port, '127.0.0.1'));
});
