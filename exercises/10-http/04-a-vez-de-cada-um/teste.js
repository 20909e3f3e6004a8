// Pedidos de uma vez, na mesma conexão, respondidos de trás para a frente. Quem nunca tem a sua vez deixa o
// cliente esperando, e é o limite de tempo que o denuncia.
const assert = require('assert');
const http = require('http');
const net = require('net');

// Responde a todos só quando o último de `count` chegou, do último ao primeiro.
function backwards(count) {
  const waiting = [];
  return http.createServer((req, res) => {
    waiting.push(() => res.end('[' + req.url + ']'));
    if (waiting.length === count) {
      while (waiting.length > 0) waiting.pop()();
    }
  });
}

// finished('[/1] [/2]…'): as respostas que chegaram até a conexão fechar.
function ask(server, count, finished) {
  const socket = net.connect(server.address().port, '127.0.0.1');
  let answer = '', requests = '';
  for (let i = 1; i <= count; i++) {
    requests += 'GET /' + i + ' HTTP/1.1\r\nHost: a\r\n' + (i === count ? 'Connection: close\r\n' : '') + '\r\n';
  }
  socket.on('data', (chunk) => { answer += chunk; });
  socket.on('close', () => {
    server.close();
    finished((answer.match(/\[\/\d\]/g) || []).join(' '));
  });
  socket.write(requests);
}

function asked(count, finished) {
  const server = backwards(count);
  server.listen(0, '127.0.0.1', () => ask(server, count, finished));
}

prova('um pedido sozinho tem a sua resposta', (pronto) => {
  asked(1, (bodies) => {
    assert.strictEqual(bodies, '[/1]', 'faltaram respostas; chegaram só: ' + bodies);
    pronto();
  });
});

prova('cinco pedidos, cinco respostas, na ordem', (pronto) => {
  asked(5, (bodies) => {
    assert.strictEqual(bodies.split(' ').length, 5, 'faltaram respostas; chegaram só: ' + bodies);
    assert.strictEqual(bodies, '[/1] [/2] [/3] [/4] [/5]', 'as respostas deviam sair na ordem dos pedidos; saíram: ' + bodies);
    pronto();
  });
});

// A primeira resposta avisa que é a última da conexão; a segunda, que já não tem a quem, tenta sair assim mesmo.
prova('depois da última resposta, ninguém mais tem vez', { depende: 'cinco pedidos, cinco respostas, na ordem' }, (pronto) => {
  const waiting = [];
  const server = http.createServer((req, res) => {
    waiting.push(res);
    if (waiting.length < 2) return;
    waiting[0].setHeader('Connection', 'close');
    waiting[0].end('[/1]');
    waiting[1].end('[/2]');
  });
  server.listen(0, '127.0.0.1', () => ask(server, 2, (bodies) => {
    assert.strictEqual(bodies, '[/1]', 'a primeira resposta disse que era a última (Connection: close), e devia sair só ela; saíram: ' + bodies);
    pronto();
  }));
});
