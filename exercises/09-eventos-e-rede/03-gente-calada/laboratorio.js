// Quatrocentas conexões caladas; depois, cada uma pede um arquivo. As duas pontas são deste processo.
const net = require('net');
const fs = require('fs');

const CONEXOES = 400;
const LEVA = 100; // de cada vez, para não transbordar a fila do listen

const threads = () => fs.readdirSync('/proc/self/task').length;
const descritores = () => fs.readdirSync('/proc/self/fd').length;
const pss = () => Number(/^Pss:\s+(\d+)/m.exec(fs.readFileSync('/proc/self/smaps_rollup', 'utf8'))[1]); // KB

const clientes = [];
let antes, aceitas = 0, faltam = CONEXOES;

const servidor = net.createServer((socket) => {
  socket.on('data', () => fs.readFile('laboratorio.js', () => socket.end('pronto')));
  aceitas++;
  if (aceitas === CONEXOES) caladas();
  else if (aceitas === clientes.length) conecta();
});

function conecta() {
  const leva = Math.min(LEVA, CONEXOES - clientes.length);
  for (let i = 0; i < leva; i++) clientes.push(net.connect(servidor.address().port, '127.0.0.1'));
}

function caladas() {
  console.log(`threads a mais, caladas = ${threads() - antes.threads}`);
  console.log(`descritores por conexão = ${((descritores() - antes.descritores) / CONEXOES).toFixed(1)}`);
  console.log(`KB por socket = ${((pss() - antes.pss) / (2 * CONEXOES)).toFixed(1)}`);
  for (const cliente of clientes) {
    cliente.on('data', () => { if (--faltam === 0) pedindo(); });
    cliente.write('um arquivo, por favor');
  }
}

function pedindo() {
  console.log(`threads a mais, pedindo = ${threads() - antes.threads}`);
  for (const cliente of clientes) cliente.destroy();
  servidor.close();
}

servidor.listen(0, '127.0.0.1', () => {
  antes = { threads: threads(), descritores: descritores(), pss: pss() };
  conecta();
});
