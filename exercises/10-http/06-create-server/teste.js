// Cada jeito de chamar criar, e o que se espera do servidor que volta.
const assert = require('assert');
const http = require('http');
const net = require('net');

// O Server de verdade aceita também o ouvinte; o do teste só fica com as opções, e anota o que mais lhe deram.
let demais = 0;
const { Server } = http;
http.Server = class extends Server {
  constructor(opcoes, ...resto) {
    super(typeof opcoes === 'function' ? {} : opcoes);
    if (typeof opcoes === 'function' || resto.length > 0) demais++;
  }
};

const criar = require('./exercicio');

// respondido(status, corpo). Um ouvinte do teste, o último da fila, responde ao que ninguém respondeu.
function pede(servidor, headers, respondido) {
  servidor.on('request', (req, res) => {
    if (!res.writableEnded) res.end('ninguém respondeu');
  });
  servidor.listen(0, '127.0.0.1', () => {
    const socket = net.connect(servidor.address().port, '127.0.0.1');
    let texto = '';
    socket.on('data', (pedaco) => { texto += pedaco; });
    socket.on('error', () => {});
    socket.on('close', () => {
      servidor.close();
      respondido(Number((/^HTTP\/1.1 (\d+)/.exec(texto) || [0, 0])[1]), texto.split('\r\n\r\n')[1] || '');
    });
    socket.write(`GET /pao HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${headers}\r\n`);
  });
}
const oi = (req, res) => res.end(`pediu ${req.url}`);
const GRANDE = `X-Grande: ${'x'.repeat(3000)}\r\n`;

prova('criar(ouvinte): o ouvinte recebe o pedido e a resposta', (pronto) => {
  pede(criar(oi), '', (status, corpo) => {
    assert.strictEqual(demais, 0, 'o Server só recebe as opções: o ouvinte é você quem põe, com on');
    assert.strictEqual(corpo, 'pediu /pao', `o ouvinte devia ter respondido «pediu /pao»; a resposta foi «${corpo}»`);
    pronto();
  });
});

prova('criar(opcoes, ouvinte): o ouvinte é o segundo', (pronto) => {
  pede(criar({}, oi), '', (status, corpo) => {
    assert.strictEqual(demais, 0, 'o Server só recebe as opções: o ouvinte é você quem põe, com on');
    assert.strictEqual(corpo, 'pediu /pao', `com opções, o ouvinte é o segundo parâmetro; a resposta foi «${corpo}»`);
    pronto();
  });
});

prova('as opções valem', { depende: 'criar(opcoes, ouvinte): o ouvinte é o segundo' }, (pronto) => {
  pede(criar({ maxHeaderSize: 2000 }, oi), GRANDE, (status) => {
    assert.strictEqual(status, 431, `com maxHeaderSize: 2000, um header de 3000 bytes devia dar 431; deu ${status}`);
    pronto();
  });
});

prova('criar(opcoes), sem ouvinte, também vale', (pronto) => {
  const servidor = criar({ maxHeaderSize: 2000 });
  assert.strictEqual(servidor.listenerCount('request'), 0, 'sem ouvinte, ninguém devia escutar request');
  servidor.on('request', oi);
  pede(servidor, '', (status, corpo) => {
    assert.strictEqual(corpo, 'pediu /pao', `um ouvinte posto depois, com on, devia responder; a resposta foi «${corpo}»`);
    pronto();
  });
});

prova('criar(), sem nada', (pronto) => {
  const servidor = criar();
  assert.ok(servidor instanceof http.Server, 'criar() devia devolver um http.Server');
  assert.strictEqual(servidor.listenerCount('request'), 0, 'sem ouvinte, ninguém devia escutar request');
  pronto();
});

prova('cabem outros ouvintes', (pronto) => {
  const visto = [];
  const servidor = criar((req, res) => { visto.push('o primeiro'); res.end(); });
  servidor.on('request', () => visto.push('o segundo'));
  pede(servidor, '', () => {
    assert.strictEqual(visto.join(', '), 'o primeiro, o segundo', `os dois ouvintes de request deviam rodar; rodou: ${visto.join(', ')}`);
    pronto();
  });
});

prova('o ouvinte atende todos os pedidos, e não só o primeiro', { depende: 'criar(ouvinte): o ouvinte recebe o pedido e a resposta' }, (pronto) => {
  const servidor = criar(oi);
  servidor.listen(0, '127.0.0.1', () => {
    const socket = net.connect(servidor.address().port, '127.0.0.1');
    let texto = '';
    socket.on('data', (pedaco) => { texto += pedaco; });
    socket.on('close', () => {
      servidor.close();
      const respostas = (texto.match(/pediu \/(pao|bolo)/g) || []).join(', ');
      assert.strictEqual(respostas, 'pediu /pao, pediu /bolo', `o ouvinte devia atender o segundo pedido também; respondeu: ${respostas}`);
      pronto();
    });
    servidor.on('request', (req, res) => {
      if (!res.writableEnded) res.end('ninguém respondeu');
    });
    socket.write('GET /pao HTTP/1.1\r\nHost: a\r\n\r\nGET /bolo HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
  });
});
