// Conectar muitos de uma vez: a fila em que o kernel guarda quem ainda não foi aceito tem tamanho.
//
//   build/09-eventos-e-rede chapters/09-eventos-e-rede/lab/fila-do-listen.js [conexões]
//
// O servidor pede uma fila de 511 lugares (o kernel dá um a mais). Todos os connect saem antes de o laço
// poder aceitar alguém; quem não coube repete o pedido um segundo depois, sem que o programa saiba. Os
// atrasados são os que chegaram depois da maior pausa.
const net = require('net');

const CONEXOES = Number(process.argv[2]) || 1000;
const clientes = [];
let aceitas = 0, anterior = 0, maiorPausa = 0, antesDaPausa = 0;

const servidor = net.createServer(() => {
  const agora = Date.now();
  if (aceitas > 0 && agora - anterior > maiorPausa) {
    maiorPausa = agora - anterior;
    antesDaPausa = aceitas;
  }
  anterior = agora;
  if (++aceitas < CONEXOES) return;
  console.log(`conexões = ${aceitas}`);
  console.log(`esperaram um segundo = ${maiorPausa > 500 ? CONEXOES - antesDaPausa : 0}`);
  for (const cliente of clientes) cliente.destroy();
  servidor.close();
});

servidor.listen(0, '127.0.0.1', () => {
  for (let i = 0; i < CONEXOES; i++) clientes.push(net.connect(servidor.address().port, '127.0.0.1'));
});
