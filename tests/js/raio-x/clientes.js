// Clientes que não se comportam não tiram a página do ar; e de dois que pedem outra execução ao mesmo tempo,
// um é atendido.
// limite: 60
var net = require('net');
var service = require('./fixtures/service');

var HANGING = 200; // conexões que não dizem nada, ou não acabam de dizer
var START = ['', 'GET /', 'GET / HTTP/1.1\r\nHost: ', 'POST SENHArodar HTTP/1.1\r\nHost: HOST\r\nOrigin: http://HOST\r\n' +
  'Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{'];

function hang(here, done) {
  var open = 0, sockets = [];
  for (var i = 0; i < HANGING; i++) sockets.push(net.connect(Number(here.host.split(':')[1]), '127.0.0.1', said(START[i % START.length])));
  function said(text) {
    return function () {
      this.write(text.replace('SENHA', here.path).replace(/HOST/g, here.host));
      if (++open === HANGING) done(function () { sockets.forEach(function (socket) { socket.destroy(); }); });
    };
  }
}

// Quem pede o rastro e não o lê.
function neverReads(here, done) {
  var socket = net.connect(Number(here.host.split(':')[1]), '127.0.0.1', function () {
    socket.pause();
    socket.write('GET ' + here.path + 'rastro HTTP/1.1\r\nHost: ' + here.host + '\r\n\r\n', function () { done(socket); });
  });
}

// A quem foi recusado não se dá outra vez na mesma conexão.
function refused(here, done) {
  var twice = 'GET / HTTP/1.1\r\nHost: ' + here.host + '\r\n\r\n';
  service.raw(here, twice + twice, function (answer) {
    console.log(answer.status, /\r\nConnection: close/.test(answer.head), answer.body === '');
    done();
  });
}

function both(here, done) {
  var answers = [];
  function answered(answer) {
    answers.push(answer.status);
    if (answers.length === 2) done(answers.sort());
  }
  service.runAgain(here, {}, answered);
  service.runAgain(here, {}, answered);
}

service.start(['--raio-x', __dirname + '/fixtures/espera.js'], function (here) {
  refused(here, function () {
    hang(here, function (release) {
      neverReads(here, function (reader) {
        service.request(here, 'GET ' + here.path, {}, '', function (answer) {
          console.log('a página:', answer.status, /<\/html>/.test(answer.body));
          both(here, function (statuses) {
            console.log('dois ao mesmo tempo:', statuses.join());
            service.stop(here, function (code) {
              console.log('código', code);
              reader.destroy();
              release();
            });
          });
        });
      });
    });
  });
});
// espera: 404 true true
// espera: a página: 200 true
// espera: dois ao mesmo tempo: 200,409
// espera: código 0
