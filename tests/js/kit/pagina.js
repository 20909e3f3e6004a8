// O servidor de ./kit pagina: a quem responde, o que roda, e como se para.
// limite: 60
var fs = require('fs');
var http = require('http');
var live = require('../../../src/kit/page/live');
var orders = require('../../../src/kit/page/orders');
var server = require('../../../src/kit/page/server');

var base, origin;

// { code, text, headers } de um pedido; `path` é depois da senha, ou o endereço inteiro se começa por "/".
function ask(method, path, headers, body) {
  var url = new URL(base);
  return new Promise(function (resolve, reject) {
    var request = http.request({ host: '127.0.0.1', port: url.port, method: method, headers: headers || {},
      path: path.charAt(0) === '/' ? path : url.pathname + path }, function (response) {
      var text = '';
      response.setEncoding('utf8');
      response.on('data', function (chunk) { text += chunk; });
      response.on('end', function () { resolve({ code: response.statusCode, text: text, headers: response.headers }); });
    });
    request.on('error', reject);
    request.end(body);
  });
}

function post(order, headers) {
  var all = Object.assign({ Origin: origin, 'Content-Type': 'application/json' }, headers);
  if (all.Origin === undefined) delete all.Origin;
  return ask('POST', 'rodar', all,
    typeof order === 'string' ? order : JSON.stringify(order));
}

function codes(label, promises) {
  return Promise.all(promises).then(function (answers) {
    console.log(label + ':', answers.map(function (answer) { return answer.code; }).join(' '));
  });
}

// O que um programa escreveu, e como acabou.
function heard(text) {
  var news = text.trim().split('\n').map(JSON.parse), last = news.pop();
  return news.map(function (each) { return each.text; }).join('') + '[' + last.end + ', ' + last.code + ']';
}

function reading() {
  var port = new URL(base).port;
  return codes('quem não tem a senha, ou vem por outro nome', [
    ask('GET', '/estado'), ask('GET', '/' + '0'.repeat(32) + '/estado'), ask('GET', '/site/index.html'), ask('GET', '/'),
    ask('GET', 'estado', { Host: 'nozinho.example:' + port }), ask('GET', 'estado', { Host: '127.0.0.1' }),
    ask('GET', 'estado', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' })
  ]).then(function () {
    return codes('o que não é do livro', ['plano.mk', 'site/../plano.mk', 'site/%2e%2e/plano.mk', 'site/..%2fplano.mk', 'site/%00',
      'site/%', 'site//etc/passwd', 'reveal/LICENSE', 'site/.git', 'rodar'].map(function (path) { return ask('GET', path); }));
  }).then(function () {
    return codes('quem pode', [ask('GET', 'estado'), ask('GET', 'estado', { Host: 'localhost:' + port })]);
  }).then(function () { return ask('GET', 'slides/99.html'); }).then(function (answer) {
    console.log('slides que não há:', answer.code, /make site/.test(answer.text));
    return ask('GET', 'estado');
  }).then(function (answer) {
    var state = JSON.parse(answer.text);
    console.log(Object.keys(state).join(' '), state.total > 20, answer.headers['access-control-allow-origin'],
      /default-src 'none'/.test(answer.headers['content-security-policy']), answer.headers['referrer-policy']);
  });
}

function acting() {
  var program = { program: 'chapters/04-fila/fila.js' };
  return codes('um POST de outra página', [
    post(program, { Origin: undefined }), post(program, { Origin: 'http://outra.example' }), post(program, { Origin: 'null' }),
    post(program, { 'Sec-Fetch-Site': 'cross-site' }), post(program, { Host: 'outra.example' }),
    ask('POST', 'estado', { Origin: origin }), ask('DELETE', 'rodar', { Origin: origin })
  ]).then(function () {
    return codes('o que não é uma ordem', [
      post(program, { 'Content-Type': 'text/plain' }), post('x'.repeat(9000)), post('{'), post('null'), post('3')]);
  }).then(function () {
    return codes('o que não está no curso', [{}, { program: '../fora.js' }, { program: 'src/kit/main.js' },
      { program: 'chapters/04-fila/../../src/kit/main.js' }, { program: 'chapters/04-fila/nada.js' }, { program: ['chapters/04-fila/fila.js'] },
      { text: 'chapters/04-fila/README.md', commands: '$ id' }, { text: '../fora.md', commands: '$ id' },
      { text: 'chapters/04-fila/README.md', commands: '' }, { text: 'README.md', commands: '$ make test' }].map(function (order) { return post(order); }));
  });
}

function running() {
  return post({ program: 'chapters/04-fila/fila.js' }).then(function (answer) {
    console.log(heard(answer.text));
    return post({ text: 'chapters/04-fila/README.md', commands: '$ build/04-fila --layers | tail -3' });
  }).then(function (answer) { console.log(heard(answer.text)); });
}

// Uma ordem que não acaba, como a daria um texto; resolve quando ela já disse a que veio.
function endless() {
  var told = { last: null };
  told.begun = new Promise(function (resolve) {
    live.start({ runtime: process.execPath, script: 'echo aqui; sleep 300\n' }, function (news) {
      told.last = news;
      resolve();
    }).then(function (started) { told.ended = started.ended; });
  });
  return told;
}

function stopping() {
  var first = endless();
  return first.begun.then(function () {
    return post({ program: 'chapters/04-fila/fila.js' });
  }).then(function (answer) {
    console.log('a primeira:', first.last.end, '| a segunda:', heard(answer.text).slice(-7));
  });
}

// O roteiro de uma ordem some quando ela acaba.
function untilGone(file) {
  return new Promise(function (resolve) {
    (function look() {
      if (fs.existsSync(file)) setTimeout(look, 20);
      else resolve();
    })();
  });
}

// Quem fecha a página no meio: o programa acaba com ela, sem que ninguém mais o pare.
function leaving() {
  var real = orders.parse;
  orders.parse = function () { return { runtime: process.execPath, script: 'echo "$0"; sleep 300\n' }; };
  return new Promise(function (resolve) {
    var url = new URL(base);
    var request = http.request({ host: '127.0.0.1', port: url.port, path: url.pathname + 'rodar', method: 'POST',
      headers: { Origin: origin, 'Content-Type': 'application/json' } }, function (response) {
      response.once('data', function (chunk) {
        request.destroy();
        resolve(JSON.parse(chunk).text.trim());
      });
      response.on('error', function () {});
    });
    request.on('error', function () {});
    request.end('{}');
  }).then(untilGone).then(function () {
    orders.parse = real;
    console.log('ninguém ficou');
  });
}

server.start(0).then(function (serving) {
  base = serving.address;
  origin = new URL(base).origin;
  return reading().then(acting).then(running).then(stopping).then(leaving).then(serving.close);
}).catch(function (error) {
  console.log(error.stack);
  process.exit(1);
});

// espera: quem não tem a senha, ou vem por outro nome: 404 404 404 404 404 404 404
// espera: o que não é do livro: 404 404 404 404 404 404 404 404 404 404
// espera: quem pode: 200 200
// espera: slides que não há: 404 true
// espera: passed total current said true undefined true no-referrer
// espera: um POST de outra página: 404 404 404 404 404 404 404
// espera: o que não é uma ordem: 415 413 400 400 400
// espera: o que não está no curso: 403 403 403 403 403 403 403 403 403 403
// espera: abrimos às 8h
// espera: três pedidos anotados
// espera: café pronto
// espera: pão de queijo pronto
// espera: bolo de cenoura pronto
// espera: [ok, 0]
// espera: $ build/04-fila --layers | tail -3
// espera: queue
// espera: loop_manual
// espera: timers
// espera: [ok, 0]
// espera: a primeira: interrupted | a segunda: [ok, 0]
// espera: ninguém ficou
