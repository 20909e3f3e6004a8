// Mil conexões abertas que não dizem nada: quantas threads, quantos descritores, quanta memória?
//
//   build/09-eventos-e-rede chapters/09-eventos-e-rede/lab/parados.js [conexões]
//
// As duas pontas de cada conexão são deste processo: mil conexões são dois mil sockets. A memória é a PSS,
// a parte do processo que é só dele mais a sua cota do que se divide; o que o kernel guarda por dentro de
// cada socket não entra na conta. Conecta-se de cem em cem: mais do que isso de uma vez, e a fila do
// listen transborda (veja "Tente quebrar").
const net = require('net');
const fs = require('fs');

const CONEXOES = Number(process.argv[2]) || 1000;
const LEVA = 100;

const threads = () => fs.readdirSync('/proc/self/task').length;
const descritores = () => fs.readdirSync('/proc/self/fd').length;
const pss = () => Number(/^Pss:\s+(\d+)/m.exec(fs.readFileSync('/proc/self/smaps_rollup', 'utf8'))[1]);

const clientes = [];
const servidor = net.createServer();
let aceitas = 0, antes;

function conecta() {
  const leva = Math.min(LEVA, CONEXOES - clientes.length);
  for (let i = 0; i < leva; i++) clientes.push(net.connect(servidor.address().port, '127.0.0.1'));
}

servidor.on('connection', () => {
  aceitas++;
  if (aceitas === CONEXOES) mede();
  else if (aceitas === clientes.length) conecta();
});

function mede() {
  const sockets = 2 * CONEXOES;
  const kb = pss() - antes.pss;
  console.log(`conexões paradas = ${CONEXOES}`);
  console.log(`threads = ${threads()}`);
  console.log(`descritores a mais = ${descritores() - antes.descritores}`);
  console.log(`memória a mais = ${(kb / 1024).toFixed(1)} MB`);
  console.log(`por socket = ${(kb / sockets).toFixed(1)} KB`);
  for (const cliente of clientes) cliente.destroy();
  servidor.close();
}

servidor.listen(0, '127.0.0.1', () => {
  antes = { pss: pss(), descritores: descritores() };
  conecta();
});
