// Portas que tocam numa ordem, todas antes de o laço olhar: são atendidas na mesma ordem.
const assert = require('assert');
const net = require('net');

// Abre `count` conexões. Quando o laço já vigia todas, `ready(clients, end)`; o que elas disserem vai a `heard`.
function open(count, heard, ready) {
  const clients = [];
  const end = () => {
    server.close();
    clients.forEach((client) => client.destroy());
  };
  let standing = 0;
  const server = net.createServer((socket) => {
    socket.setEncoding('utf8').on('data', heard);
    // Só na outra volta o kernel fica sabendo que esta também se vigia.
    if (++standing === count) setImmediate(() => setImmediate(() => ready(clients, end)));
  });
  server.listen('porta.sock', () => {
    for (let i = 1; i <= count; i++) clients.push(net.connect('porta.sock'));
  });
}

// Toca as portas na ordem dada, todas de uma vez; done('1, 2, 3'), como foram atendidas.
function ring(order, done) {
  const served = [];
  let finish;
  open(order.length, (door) => {
    served.push(door);
    if (served.length < order.length) return;
    finish();
    done(served.join(', '));
  }, (clients, end) => {
    finish = end;
    order.forEach((door) => clients[door - 1].write(String(door)));
  });
}

function same(order, pronto) {
  const rang = order.join(', ');
  ring(order, (served) => {
    assert.strictEqual(served, rang, `as portas tocaram na ordem ${rang}, e foram atendidas na ordem ${served}`);
    pronto();
  });
}

prova('três portas, na ordem em que foram abertas', (pronto) => same([1, 2, 3], pronto));
prova('as mesmas três, noutra ordem', (pronto) => same([2, 3, 1], pronto));
prova('cinco portas', (pronto) => same([4, 1, 5, 2, 3], pronto));
