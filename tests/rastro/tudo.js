// Um pouco de cada espécie, para o rastro ter o que contar.
const fs = require('fs');
const http = require('http');
const net = require('net');
const zlib = require('zlib');
const crypto = require('crypto');
const { spawn } = require('child_process');

function servir(passo) {
  const servidor = http.createServer((pedido, resposta) => resposta.end('oi'));
  servidor.listen(0, '127.0.0.1', () => {
    http.get({ port: servidor.address().port, host: '127.0.0.1' }, (resposta) => {
      resposta.resume();
      resposta.on('end', () => servidor.close(passo));
    });
  });
}

function conversar(passo) {
  const servidor = net.createServer((socket) => socket.pipe(socket));
  servidor.listen(0, '127.0.0.1', () => {
    const cliente = net.connect(servidor.address().port, '127.0.0.1', () => cliente.end('eco'));
    cliente.resume();
    cliente.on('close', () => servidor.close(passo));
  });
}

function ler(passo) { fs.readFile(__filename, () => passo()); }
function apertar(passo) { zlib.gzip('a'.repeat(1000), () => passo()); }
function derivar(passo) { crypto.pbkdf2('a', 'b', 1, 8, 'sha1', () => passo()); }
function criar(passo) { spawn('true').on('close', () => passo()); }
function contar(passo) {
  let n = 0;
  const intervalo = setInterval(() => { if (++n === 2) { clearInterval(intervalo); passo(); } }, 1);
}
function desistir(passo) {
  clearTimeout(setTimeout(() => {}, 1000));
  clearImmediate(setImmediate(() => {}));
  setImmediate(passo);
}
async function prometer(passo) {
  await null;
  await fs.promises.stat(__filename);
  process.nextTick(() => queueMicrotask(passo));
}

const passos = [servir, conversar, ler, apertar, derivar, criar, contar, desistir, prometer];
(function proximo() {
  const passo = passos.shift();
  if (!passo) return console.log('fim');
  console.log(passo.name);
  passo(proximo);
})();
