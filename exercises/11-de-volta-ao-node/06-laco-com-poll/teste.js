// O laço do aluno, com prazos, arquivos e sockets. Nada aqui confere quanto demora, só quanto se gasta.
const assert = require('assert');
const fs = require('fs');
const http = require('http');
const net = require('net');

prova('quem espera um timer dorme', (pronto) => {
  const antes = process.cpuUsage();
  setTimeout(() => {
    const { user, system } = process.cpuUsage(antes);
    assert.ok(user + system < 150000,
      `durante meio segundo de espera, o processo gastou ${Math.round((user + system) / 1000)} ms de processador: está girando, e não dormindo`);
    pronto();
  }, 500);
});

prova('os timers saem por prazo, e depois dele', { depende: 'quem espera um timer dorme' }, (pronto) => {
  const ordem = [], inicio = Date.now();
  const anota = (ms) => () => {
    assert.ok(Date.now() - inicio >= ms - 1, `o timer de ${ms} ms disparou antes da hora`);
    ordem.push(ms);
    if (ordem.length < 3) return;
    assert.strictEqual(ordem.join(' '), '5 20 40', `os timers deviam sair por prazo; saíram ${ordem.join(' ')}`);
    pronto();
  };
  setTimeout(anota(40), 40);
  setTimeout(anota(5), 5);
  setTimeout(anota(20), 20);
});

prova('a equipe de threads acorda o laço', { depende: 'quem espera um timer dorme' }, (pronto) => {
  fs.readFile(__filename, (erro, texto) => {
    assert.ok(!erro && texto.length > 0, 'readFile devia trazer o arquivo');
    setImmediate(pronto);
  });
});

// Uma conversa por eco: manda, espera de volta, encerra.
prova('um socket diz e ouve', { depende: 'quem espera um timer dorme' }, (pronto) => {
  const servidor = net.createServer((socket) => socket.pipe(socket));
  servidor.listen(0, '127.0.0.1', () => {
    const socket = net.connect(servidor.address().port, '127.0.0.1', () => socket.end('olá'));
    let texto = '';
    socket.on('data', (pedaco) => { texto += pedaco; });
    socket.on('close', () => {
      assert.strictEqual(texto, 'olá', `o eco devia trazer «olá»; trouxe «${texto}»`);
      servidor.close(pronto);
    });
  });
});

prova('quem não pôde escrever tudo escreve depois', { depende: 'um socket diz e ouve' }, (pronto) => {
  const TUDO = 8 * 1024 * 1024;
  const servidor = net.createServer((socket) => socket.end(Buffer.alloc(TUDO, 'x')));
  servidor.listen(0, '127.0.0.1', () => {
    const socket = net.connect(servidor.address().port, '127.0.0.1');
    let bytes = 0;
    socket.on('data', (pedaco) => { bytes += pedaco.length; });
    socket.on('close', () => {
      assert.strictEqual(bytes, TUDO, `dos ${TUDO} bytes que o servidor mandou chegaram ${bytes}`);
      servidor.close(pronto);
    });
  });
});

prova('cinquenta pedidos de uma vez', { depende: 'um socket diz e ouve' }, (pronto) => {
  let faltam = 50;
  const servidor = http.createServer((req, res) => setTimeout(() => res.end(req.url), 5));
  servidor.listen(0, '127.0.0.1', () => {
    for (let i = 0; i < 50; i++) {
      http.get({ host: '127.0.0.1', port: servidor.address().port, path: `/${i}`, agent: false }, (res) => {
        res.resume();
        res.on('end', () => { if (--faltam === 0) servidor.close(pronto); });
      });
    }
  });
});
