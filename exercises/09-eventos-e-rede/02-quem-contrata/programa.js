const dns = require('dns');
const fs = require('fs');
const net = require('net');

const threads = () => fs.readdirSync('/proc/self/task').length;
const noComeco = threads();
const aMais = () => threads() - noComeco;

const servidor = net.createServer((socket) => socket.end('oi'));

servidor.listen(0, '127.0.0.1', () => {
  console.log(`escutando: ${aMais()}`);
  conversa(3);
});

function conversa(faltam) {
  if (faltam === 0) return depois();
  const cliente = net.connect(servidor.address().port, '127.0.0.1');
  cliente.resume();
  cliente.on('close', () => conversa(faltam - 1));
}

function depois() {
  servidor.close();
  console.log(`três conversas: ${aMais()}`);
  fs.readFileSync('programa.js');
  console.log(`readFileSync: ${aMais()}`);
  dns.lookup('localhost', () => console.log(`um nome: ${aMais()}`));
}
