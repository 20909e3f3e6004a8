// O laço do aluno, com prazos, arquivos e sockets. Nada aqui confere quanto demora, só quanto se gasta.
const assert = require('assert');
const fs = require('fs');
const http = require('http');
const net = require('net');

// Quem dorme dá uma volta, ou duas; quem gira dá milhares, por pouco processador que lhe caiba numa máquina ocupada.
prova('quem espera um timer dorme', (pronto) => {
  const antes = process.cpuUsage(), partida = voltas();
  setTimeout(() => {
    const dadas = voltas() - partida, { user, system } = process.cpuUsage(antes), ms = Math.round((user + system) / 1000);
    assert.ok(dadas < 10 && ms < 150,
      `durante um quarto de segundo de espera, o laço deu ${dadas} voltas e gastou ${ms} ms de processador: está girando, e não dormindo`);
    pronto();
  }, 250);
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

// As duas pontas são deste processo: se em trinta olhadas não chegou um byte, ninguém mais escreve, e a conversa se corta.
prova('quem não pôde escrever tudo escreve depois', { depende: 'um socket diz e ouve' }, (pronto) => {
  const TUDO = 8 * 1024 * 1024, pontas = [];
  const servidor = net.createServer((socket) => {
    pontas.push(socket);
    socket.end(Buffer.alloc(TUDO, 'x'));
  });
  servidor.listen(0, '127.0.0.1', () => {
    const socket = net.connect(servidor.address().port, '127.0.0.1');
    let bytes = 0, vistos = 0, paradas = 0;
    const olha = setInterval(() => {
      paradas = bytes === vistos ? paradas + 1 : 0;
      vistos = bytes;
      if (paradas === 30) pontas.forEach((ponta) => ponta.destroy());
    }, 50);
    pontas.push(socket);
    socket.on('data', (pedaco) => { bytes += pedaco.length; });
    socket.on('close', () => {
      clearInterval(olha);
      servidor.close(() => {
        assert.strictEqual(bytes, TUDO, `dos ${TUDO} bytes que o servidor mandou chegaram ${bytes}, e mais nenhum`);
        pronto();
      });
    });
  });
});

prova('cinquenta pedidos de uma vez', { depende: 'quem não pôde escrever tudo escreve depois' }, (pronto) => {
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
