// Manda metade de um corpo, pergunta, manda o resto, pergunta de novo. Ninguém espera por relógio: um
// ouvinte do teste avisa quando o servidor recebeu cada metade.
const assert = require('assert');
const http = require('http');

const server = require('./exercicio');
const HALF = Buffer.from('ação e coração ');

function ask(path, callback) {
  http.get({ port: server.address().port, path, agent: false }, (res) => {
    let text = '';
    res.on('data', (chunk) => { text += chunk; });
    res.on('end', () => {
      callback(res.statusCode, res.statusCode === 200 ? JSON.parse(text) : null);
    });
  });
}

// Começa um envio, manda metade e, quando ela tiver chegado, chama middle(post).
function sendHalf(id, middle) {
  const post = http.request({ port: server.address().port, method: 'POST', path: '/envio?id=' + id, agent: false });
  let received = 0;
  server.once('request', (req) => { // depois do ouvinte do exercício
    req.on('data', (chunk) => {
      const before = received;
      received += Buffer.byteLength(chunk);
      if (before < HALF.length && received >= HALF.length) middle(post);
    });
  });
  post.on('error', () => {});
  post.write(HALF);
  return post;
}

// Manda tudo; finished(status, texto). Quem responde sem ler o corpo pode derrubar a conexão.
function sendAll(id, finished) {
  const post = sendHalf(id, () => post.end(HALF));
  post.on('error', (error) => finished(error.code, ''));
  post.on('response', (res) => {
    let text = '';
    res.on('data', (chunk) => { text += chunk; });
    res.on('end', () => finished(res.statusCode, text));
  });
}

prova('o servidor abre', (pronto) => {
  server.listen(0, '127.0.0.1', pronto);
});

prova('no meio do envio, o progresso é a metade', (pronto) => {
  sendHalf('abc', (post) => {
    ask('/progresso?id=abc', (status, body) => {
      assert.strictEqual(status, 200, 'GET /progresso devia conhecer o envio em andamento; respondeu ' + status);
      assert.notStrictEqual(body.received, 0, 'no meio do envio, received devia ser ' + HALF.length + '; veio 0');
      assert.strictEqual(body.received, HALF.length, 'received conta bytes, e não letras: deviam ser ' + HALF.length + ', veio ' + body.received);
      assert.strictEqual(body.done, false, 'no meio do envio, done devia ser false');
      post.end(HALF);
      pronto();
    });
  });
});

prova('no fim, o envio responde quantos bytes chegaram', (pronto) => {
  sendAll('def', (status, text) => {
    assert.strictEqual(status, 200, 'no fim, POST /envio devia responder 200; respondeu ' + status);
    assert.deepStrictEqual(JSON.parse(text), { received: 2 * HALF.length }, 'a resposta do POST devia dizer quantos bytes chegaram; disse ' + text);
    pronto();
  });
});

prova('depois do fim, done é true', { depende: 'no fim, o envio responde quantos bytes chegaram' }, (pronto) => {
  ask('/progresso?id=def', (status, body) => {
    assert.deepStrictEqual(body, { received: 2 * HALF.length, done: true }, 'depois do fim, done devia ser true; veio ' + JSON.stringify(body));
    pronto();
  });
});

prova('dois envios ao mesmo tempo, cada um com o seu', { depende: 'no meio do envio, o progresso é a metade' }, (pronto) => {
  sendHalf('um', (primeiro) => {
    sendHalf('dois', (segundo) => {
      ask('/progresso?id=um', (status, body) => {
        assert.strictEqual(status, 200, 'com dois envios em andamento, o primeiro foi esquecido: GET /progresso respondeu ' + status);
        assert.deepStrictEqual(body, { received: HALF.length, done: false }, 'com dois envios em andamento, cada um tem a sua conta; do primeiro veio ' + JSON.stringify(body));
        primeiro.end();
        segundo.end();
        pronto();
      });
    });
  });
});

prova('um id que não existe é 404', (pronto) => {
  ask('/progresso?id=outro', (status) => {
    assert.strictEqual(status, 404, 'de um id que não existe, a resposta é 404; veio ' + status);
    server.close();
    pronto();
  });
});
