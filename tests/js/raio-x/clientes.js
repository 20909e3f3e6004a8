// Clientes que não se comportam não tiram a página do ar; e de dois que pedem outra execução ao mesmo tempo,
// um é atendido.
// limite: 60
var fs = require('fs');
var net = require('net');
var service = require('./fixtures/service');

var HANGING = 200; // conexões que não dizem nada, ou não acabam de dizer
var RODAR = 'POST SENHArodar HTTP/1.1\r\nHost: HOST\r\nOrigin: http://HOST\r\nContent-Type: application/json\r\n';
var START = ['', 'GET /', 'GET / HTTP/1.1\r\nHost: ', RODAR + 'Content-Length: 100\r\n\r\n{'];

function portOf(here) {
  return Number(here.host.split(':')[1]);
}
function fill(here, text) {
  return text.replace('SENHA', here.path).replace(/HOST/g, here.host);
}

function hang(here, done) {
  var open = 0, sockets = [];
  for (var i = 0; i < HANGING; i++) sockets.push(net.connect(portOf(here), '127.0.0.1', said(START[i % START.length])));
  function said(text) {
    return function () {
      this.write(fill(here, text));
      if (++open === HANGING) done(function () { sockets.forEach(function (socket) { socket.destroy(); }); });
    };
  }
}

// Quem pede o rastro e não o lê.
function neverReads(here, done) {
  var socket = net.connect(portOf(here), '127.0.0.1', function () {
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

// Os dois pedidos saem juntos, de conexões já abertas; e o programa demora a sair, porque não ouve o primeiro sinal.
function both(here, done) {
  var text = fill(here, RODAR + 'Connection: close\r\nContent-Length: 2\r\n\r\n{}'), statuses = [], sockets = [];
  function connected() {
    if (sockets.every(function (socket) { return !socket.connecting; })) sockets.forEach(function (socket) { socket.write(text); });
  }
  for (var i = 0; i < 2; i++) {
    sockets.push(net.connect(portOf(here), '127.0.0.1', connected));
    sockets[i].once('data', function (chunk) {
      statuses.push(String(chunk).split(' ')[1]);
      if (statuses.length === 2) done(statuses.sort());
    });
  }
}

var stubborn = require('path').join(require('os').tmpdir(), 'teimoso.js');
fs.writeFileSync(stubborn, "process.on('SIGTERM', function () {}); setInterval(function () {}, 1000); console.log('pronto');");

function ready(here, done) {
  service.follow(here, '', function (text) {
    if (done && /pronto\\n/.test(text)) { done(); done = null; }
  }, function () {});
}

service.start(['--raio-x', stubborn], function (here) {
  refused(here, function () {
    hang(here, function (release) {
      neverReads(here, function (reader) {
        service.request(here, 'GET ' + here.path, {}, '', function (answer) {
          console.log('a página:', answer.status, /<\/html>/.test(answer.body));
          ready(here, function () {
            both(here, function (statuses) {
              console.log('dois ao mesmo tempo:', statuses.join());
              service.stop(here, function (code) {
                console.log('código', code);
                reader.destroy();
                release();
                fs.unlinkSync(stubborn);
              });
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
