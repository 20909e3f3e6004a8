// A leitura de uma resposta HTTP, crua: inteira, em pedaços, até o fim da conexão, e a que ainda não chegou toda.
var response = require('../../../../src/kit/judge/response');

function read(text, ended, method) {
  var answer = response.read(Buffer.from(text), ended || false, method);
  if (answer === null) return 'falta';
  if (answer.bad !== undefined) return 'não é HTTP: ' + answer.bad;
  return [answer.status, JSON.stringify(answer.headers), answer.body.toString(), answer.used].join(' ');
}

var HEAD = 'HTTP/1.1 200 OK\r\n';
console.log(read(HEAD + 'A: 1\r\na: 2\r\nContent-Length: 2\r\n\r\nok--'));
console.log(read(HEAD + 'Content-Length: 3\r\n\r\nok'), read(HEAD + 'Content-Length: 3\r\n'), read('HT'), read(''));
console.log(read(HEAD + 'Content-Length: 3\r\n\r\n', false, 'HEAD'), read('HTTP/1.1 204 No Content\r\n\r\nx'));
console.log(read('HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n'));
console.log(read(HEAD + '\r\naté o fim'), read(HEAD + '\r\naté o fim', true));

var CHUNKED = HEAD + 'Transfer-Encoding: chunked\r\n\r\n';
console.log(read(CHUNKED + '3\r\num \r\nB;x=1\r\ndois, três\r\n0\r\n\r\nresto').replace(/^.*} /, ''));
console.log(read(CHUNKED + '3\r\num '), read(CHUNKED + '3\r\num \r\n'), read(CHUNKED + '3\r\num \r\n0\r\n'), read(CHUNKED + '0\r\nA: 1\r\n'));
console.log(read(CHUNKED + '0\r\nA: 1\r\n\r\nx').replace(/^.*} /, ''));
console.log(read(CHUNKED + 'zz\r\n'), read(CHUNKED + '1\r\nab\r\n0\r\n\r\n').replace(/\r\n/g, '|'), read('oi, tudo bem?'), read('HTTP/1.1 quase\r\n\r\n'));

// espera: 200 {"a":"1, 2","content-length":"2"} ok 52
// espera: falta falta falta falta
// espera: 200 {"content-length":"3"}  38 204 {}  27
// espera: 100 {}  25
// espera: falta 200 {} até o fim 29
// espera: um dois, três 80
// espera: falta falta falta falta
// espera:  58
// espera: não é HTTP: zz não é HTTP: b|0|| não é HTTP: oi, tudo bem? não é HTTP: HTTP/1.1 quase
