// Um robô, uma pessoa e um teimoso passam pelo mural.
const assert = require('assert');
const http = require('http');

const servidor = require('./exercicio');

// respondido(status, headers, corpo)
function pede(method, path, headers, respondido) {
  const req = http.request({ host: '127.0.0.1', port: servidor.address().port, method, path, headers, agent: false }, (res) => {
    let texto = '';
    res.on('data', (pedaco) => { texto += pedaco; });
    res.on('end', () => respondido(res.statusCode, res.headers, texto));
  });
  req.end();
}

// Segue com GET todo endereço que a página leva num link, um de cada vez.
function robo(headers, pronto) {
  pede('GET', '/', headers, (status, _, html) => {
    const links = [...html.matchAll(/href="([^"]*)"/g)].map((achado) => achado[1]);
    (function proximo() {
      if (links.length === 0) return pronto();
      pede('GET', links.shift(), headers, proximo);
    })();
  });
}

function quantos(pronto) {
  pede('GET', '/', {}, (status, _, html) => pronto((html.match(/<li>/g) || []).length));
}

prova('o servidor abre', (pronto) => servidor.listen(0, '127.0.0.1', pronto));

prova('o robô passa, e os recados ficam', (pronto) => {
  robo({ 'user-agent': 'Robo/1.0' }, () => quantos((n) => {
    assert.strictEqual(n, 3, `depois que o robô passou, deviam restar 3 recados; restaram ${n}`);
    pronto();
  }));
});

prova('um robô disfarçado de navegador também', { depende: 'o robô passa, e os recados ficam' }, (pronto) => {
  robo({ 'user-agent': 'Mozilla/5.0' }, () => quantos((n) => {
    assert.strictEqual(n, 3, `um robô que diz ser um navegador passou, e deviam restar 3 recados; restaram ${n}`);
    pronto();
  }));
});

prova('GET /apagar não apaga', { depende: 'um robô disfarçado de navegador também' }, (pronto) => {
  pede('GET', '/apagar?id=2', {}, (status, headers) => quantos((n) => {
    assert.strictEqual(n, 3, `GET /apagar?id=2, digitado à mão, não devia apagar nada; restaram ${n} recados`);
    assert.strictEqual(status, 405, `GET /apagar devia responder 405; respondeu ${status}`);
    assert.strictEqual(headers.allow, 'POST', `o 405 devia dizer, no cabeçalho Allow, que só se aceita POST; disse ${headers.allow}`);
    pronto();
  }));
});

prova('nem HEAD, nem PUT', { depende: 'GET /apagar não apaga' }, (pronto) => {
  pede('HEAD', '/apagar?id=2', {}, () => pede('PUT', '/apagar?id=1', {}, (status) => quantos((n) => {
    assert.strictEqual(n, 3, `só POST apaga, e HEAD e PUT deviam dar 405; restaram ${n} recados`);
    assert.strictEqual(status, 405, `só POST apaga: PUT /apagar devia responder 405; respondeu ${status}`);
    pronto();
  })));
});

prova('POST /apagar apaga', (pronto) => {
  pede('POST', '/apagar?id=2', {}, (status) => quantos((n) => {
    assert.strictEqual(n, 2, `POST /apagar?id=2 devia apagar um recado; restaram ${n}`);
    assert.ok(status < 400, `POST /apagar devia dar certo; respondeu ${status}`);
    pronto();
  }));
});

prova('a página tem um formulário para cada recado, e ele apaga', { depende: 'POST /apagar apaga' }, (pronto) => {
  pede('GET', '/', {}, (status, _, html) => {
    const formularios = html.match(/<form[^>]*method=["']?post[^>]*>/gi) || [];
    assert.strictEqual(formularios.length, 2, `a página devia ter um <form method="post"> por recado (há 2 recados); tem ${formularios.length}`);
    const [, action] = /action=["']?([^"' >]*)/.exec(formularios[1]) || [0, '/'];
    pede('POST', action, {}, () => quantos((n) => {
      assert.strictEqual(n, 1, `o formulário manda POST ${action}, que devia apagar o recado; restaram ${n}`);
      servidor.close();
      pronto();
    }));
  });
});
