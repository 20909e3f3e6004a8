// p-queue: prioridade e concorrência.
const { default: PQueue } = require('../../../build/npm-lista/node_modules/p-queue');
const fila = new PQueue({ concurrency: 1, autoStart: false }), log = [];
for (const [n, priority] of [['a', 0], ['b', 2], ['c', 1]]) fila.add(async () => { log.push(n); }, { priority });
fila.on('active', () => log.push('+' + fila.size));
fila.start();
fila.onIdle().then(() => console.log(log.join(' '), fila.size, fila.pending));
