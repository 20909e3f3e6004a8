// Quem contrata a equipe de threads: conectar por número, ou conectar por nome?
//
//   build/09-eventos-e-rede chapters/09-eventos-e-rede/lab/por-nome.js
//
// Um endereço em números vai direto ao kernel. Um nome tem antes de virar endereço, e quem o traduz é
// getaddrinfo, uma função da libc que só sabe bloquear: ela roda na equipe (dns.lookup).
const net = require('net');
const fs = require('fs');

const threads = () => fs.readdirSync('/proc/self/task').length;
const servidor = net.createServer((socket) => socket.end());

function conecta(onde, pronto) {
  const cliente = net.connect(servidor.address().port, onde);
  cliente.on('error', () => {});
  cliente.on('close', pronto);
  cliente.resume();
}

servidor.listen(0, '127.0.0.1', () => {
  console.log(`threads antes de conectar = ${threads()}`);
  conecta('127.0.0.1', () => {
    console.log(`depois de conectar a 127.0.0.1 = ${threads()}`);
    conecta('localhost', () => {
      console.log(`depois de conectar a localhost = ${threads()}`);
      servidor.close();
    });
  });
});
