// Quem não conhece a senha, não vem desta máquina ou não é a própria página recebe 404, e mais nada.
// limite: 60
var service = require('./fixtures/service');

function json(extra) {
  var headers = { 'Content-Type': 'application/json', Origin: 'ORIGEM' };
  Object.keys(extra || {}).forEach(function (name) { headers[name] = extra[name]; });
  return headers;
}
var big = '{"seed": 1' + new Array(2000).join(' ') + '}';
var chunked = '7d0\r\n' + new Array(2001).join(' ') + '\r\n0\r\n\r\n';

// [o que é, linha do pedido, cabeçalhos, corpo]; SENHA é /a-senha/.
var CASES = [
  ['a página', 'GET SENHA', {}, ''],
  ['o rastro', 'GET SENHArastro', {}, ''],
  ['localhost', 'GET SENHA', { Host: 'localhost:PORTA' }, ''],
  ['um link de outra página', 'GET SENHA', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' }, ''],
  // daqui em diante, 404
  ['sem senha', 'GET /', {}, ''],
  ['outra senha', 'GET /00000000000000000000000000000000/', {}, ''],
  ['senha curta', 'GET /0/', {}, ''],
  ['a senha sem a barra', 'GET SENH', {}, ''],
  ['a senha em maiúsculas', 'GET MAIUS', {}, ''],
  ['outra barra', 'GET /SENHA', {}, ''],
  ['dois pontos', 'GET SENHA../', {}, ''],
  ['dois pontos depois', 'GET SENHArastro/../', {}, ''],
  ['escrito em %', 'GET SENHA%72astro', {}, ''],
  ['um nulo', 'GET SENHA%00', {}, ''],
  ['endereço inteiro', 'GET http://127.0.0.1:PORTASENHA', {}, ''],
  ['run que não é número', 'GET SENHArastro?run=-1', {}, ''],
  ['run e mais', 'GET SENHArastro?run=1&run=1', {}, ''],
  ['run que não houve', 'GET SENHArastro?run=7', {}, ''],
  ['pergunta na página', 'GET SENHA?run=1', {}, ''],
  ['outro nome', 'GET SENHAfavicon.ico', {}, ''],
  ['outra máquina em Host', 'GET SENHA', { Host: 'mal.example:PORTA' }, ''],
  ['Host sem porta', 'GET SENHA', { Host: '127.0.0.1' }, ''],
  ['HEAD', 'HEAD SENHA', {}, ''],
  ['PUT', 'PUT SENHArodar', json(), '{}'],
  ['OPTIONS', 'OPTIONS SENHArodar', { Origin: 'http://mal.example', 'Access-Control-Request-Method': 'POST' }, ''],
  ['POST na página', 'POST SENHA', json(), '{}'],
  ['GET em rodar', 'GET SENHArodar', {}, ''],
  ['sem origem', 'POST SENHArodar', { 'Content-Type': 'application/json' }, '{}'],
  ['origem null', 'POST SENHArodar', json({ Origin: 'null' }), '{}'],
  ['outra origem', 'POST SENHArodar', json({ Origin: 'http://mal.example' }), '{}'],
  ['outra porta na origem', 'POST SENHArodar', json({ Origin: 'http://127.0.0.1:1' }), '{}'],
  ['a origem de outro nome nosso', 'POST SENHArodar', json({ Host: 'localhost:PORTA' }), '{}'],
  ['vindo de outro site', 'POST SENHArodar', json({ 'Sec-Fetch-Site': 'cross-site' }), '{}'],
  ['lido por outro site', 'GET SENHArastro', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' }, ''],
  // quem tem a senha ouve o motivo
  ['outro tipo', 'POST SENHArodar', json({ 'Content-Type': 'text/plain' }), '{}'],
  ['corpo grande', 'POST SENHArodar', json(), big],
  ['corpo grande aos pedaços', 'POST SENHArodar', json({ 'Transfer-Encoding': 'chunked' }), chunked],
  ['não é JSON', 'POST SENHArodar', json(), 'seed=1'],
  ['semente negativa', 'POST SENHArodar', json(), '{"seed": -1}'],
  ['semente quebrada', 'POST SENHArodar', json(), '{"seed": 1.5}'],
  ['semente de texto', 'POST SENHArodar', json(), '{"seed": "1; rm"}'],
  ['virtual que não é sim nem não', 'POST SENHArodar', json(), '{"virtual": 1}'],
  ['null', 'POST SENHArodar', json(), 'null']
];

service.start(['--raio-x', __dirname + '/fixtures/ola.js'], function (here) {
  function fill(text) {
    return text.replace('SENHA', here.path).replace('SENH', here.path.slice(0, -1)).replace('MAIUS', here.path.toUpperCase())
      .replace('PORTA', here.host.split(':')[1]).replace('ORIGEM', here.origin);
  }
  function check(left) {
    if (left.length === 0) return service.stop(here, function (code) { console.log('fim', code); });
    var test = left[0], headers = {};
    Object.keys(test[2]).forEach(function (name) { headers[name] = fill(test[2][name]); });
    service.request(here, fill(test[1]), headers, test[3], function (answer) {
      console.log(answer.status + ' ' + test[0] + (answer.status === 404 && answer.body !== '' ? ': ' + answer.body : ''));
      if (answer.status === 404 && !/nosniff/.test(answer.head)) console.log('sem os cabeçalhos');
      check(left.slice(1));
    });
  }
  // A senha não se adivinha: 128 bits.
  console.log('senha', here.path.length - 2 >= 32);
  check(CASES);
});
// espera: senha true
// espera: 200 a página
// espera: 200 o rastro
// espera: 200 localhost
// espera: 200 um link de outra página
// espera: 404 sem senha
// espera: 404 outra senha
// espera: 404 senha curta
// espera: 404 a senha sem a barra
// espera: 404 a senha em maiúsculas
// espera: 404 outra barra
// espera: 404 dois pontos
// espera: 404 dois pontos depois
// espera: 404 escrito em %
// espera: 404 um nulo
// espera: 404 endereço inteiro
// espera: 404 run que não é número
// espera: 404 run e mais
// espera: 404 run que não houve
// espera: 404 pergunta na página
// espera: 404 outro nome
// espera: 404 outra máquina em Host
// espera: 404 Host sem porta
// espera: 404 HEAD
// espera: 404 PUT
// espera: 404 OPTIONS
// espera: 404 POST na página
// espera: 404 GET em rodar
// espera: 404 sem origem
// espera: 404 origem null
// espera: 404 outra origem
// espera: 404 outra porta na origem
// espera: 404 a origem de outro nome nosso
// espera: 404 vindo de outro site
// espera: 404 lido por outro site
// espera: 415 outro tipo
// espera: 413 corpo grande
// espera: 413 corpo grande aos pedaços
// espera: 400 não é JSON
// espera: 400 semente negativa
// espera: 400 semente quebrada
// espera: 400 semente de texto
// espera: 400 virtual que não é sim nem não
// espera: 400 null
// espera: fim 0
