// servidor.js -- o mesmo servidor em todos os núcleos, e um worker que morre é trocado.
//
//     ./nozinho docs/exemplos/nucleos/servidor.js PORTA WORKERS
'use strict';

const cluster = require('cluster');
const http = require('http');
const os = require('os');

const port = Number(process.argv[2] || 3007);
const count = Number(process.argv[3] || os.availableParallelism());

if (cluster.isPrimary) supervise();
else serve();

// O primário não atende ninguém: abre os workers e olha por eles.
function supervise() {
  for (let i = 0; i < count; i++) cluster.fork();

  cluster.on('listening', (worker, address) => {
    worker.wasListening = true;
    console.log(`worker ${worker.id} no ar, na porta ${address.port}`);
  });

  cluster.on('exit', (worker, code, signal) => {
    if (worker.exitedAfterDisconnect) return;            // fomos nós que pedimos
    console.log(`worker ${worker.id} morreu (${signal || code})`);
    if (worker.wasListening) cluster.fork();             // se nem começou, outro também não começaria
  });

  // Sair sem derrubar ninguém: cada worker termina as conversas que tem.
  process.on('SIGTERM', () => cluster.disconnect(() => console.log('todos terminaram')));
}

function serve() {
  http.createServer((req, res) => {
    if (req.url === '/morra') throw new Error('um erro que ninguém tratou');
    res.end(`olá do worker ${cluster.worker.id}\n`);
  }).listen(port, '127.0.0.1');                          // só esta máquina
}
