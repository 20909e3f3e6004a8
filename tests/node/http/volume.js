// Corpos grandes nos dois sentidos, com quem lê devagar fazendo quem escreve esperar.
// limite: 60
'use strict';
var http = require('http');
var net = require('net');
var MB = 1024 * 1024;

var server = http.createServer(function (req, res) {
  handlers[req.url](req, res);
});

var handlers = {
  // Conta o que chega.
  '/conta': function (req, res) {
    var total = 0;
    var sum = 0;
    req.on('data', function (chunk) {
      total += chunk.length;
      sum = (sum + chunk[0] + chunk[chunk.length - 1]) % 65536;
    });
    req.on('end', function () { res.end(total + ' bytes'); });
  },
  // Lê um pedaço e descansa: o socket tem de parar de ler.
  '/devagar': function (req, res) {
    var total = 0;
    var pauses = 0;
    req.on('data', function (chunk) {
      total += chunk.length;
      if (pauses < 5) {
        pauses++;
        req.pause();
        setTimeout(function () { req.resume(); }, 5);
      }
    });
    req.on('end', function () { res.end(total + ' bytes, ' + pauses + ' pausas'); });
  },
  '/eco': function (req, res) { req.pipe(res); },
  // 8 MiB respeitando o retorno de write.
  '/grande': function (req, res) {
    var block = Buffer.alloc(64 * 1024, 'x');
    var left = 128;
    var drains = 0;
    (function more() {
      while (left > 0) {
        left--;
        if (!res.write(block)) {
          res.once('drain', function () {
            drains++;
            more();
          });
          return;
        }
      }
      res.addTrailers({ Drains: drains > 0 ? 'sim' : 'não' });
      res.end();
    })();
  },
  '/de-uma-vez': function (req, res) { res.end(Buffer.alloc(5 * MB, 'y')); }
};

function upload(path, size, next) {
  var req = http.request({ port: server.address().port, host: '127.0.0.1', path: path, method: 'POST' }, function (res) {
    var body = '';
    res.on('data', function (chunk) { body += body.length < 100 ? chunk : ''; });
    res.on('end', function () {
      console.log('upload', path, body.slice(0, 40));
      next();
    });
  });
  var block = Buffer.alloc(32 * 1024, 'z');
  var sent = 0;
  (function more() {
    while (sent < size) {
      sent += block.length;
      if (!req.write(block)) {
        req.once('drain', more);
        return;
      }
    }
    req.end();
  })();
}

function download(path, slow, next) {
  http.get({ port: server.address().port, host: '127.0.0.1', path: path }, function (res) {
    var total = 0;
    var pauses = 0;
    res.on('data', function (chunk) {
      total += chunk.length;
      if (slow && pauses < 5) {
        pauses++;
        res.pause();
        setTimeout(function () { res.resume(); }, 10);
      }
    });
    res.on('end', function () {
      console.log('download', path, total, pauses, JSON.stringify(res.trailers), res.headers['transfer-encoding'], res.headers['content-length']);
      next();
    });
  });
}

// Eco de um corpo que chega em pedaços, comparado byte a byte.
function echo(next) {
  var sent = [];
  for (var i = 0; i < 300; i++) sent.push(Buffer.alloc(1 + (i * 37) % 5000, i % 256));
  var whole = Buffer.concat(sent);
  var req = http.request({ port: server.address().port, host: '127.0.0.1', path: '/eco', method: 'POST' }, function (res) {
    var got = [];
    res.on('data', function (chunk) { got.push(chunk); });
    res.on('end', function () {
      console.log('eco', Buffer.concat(got).equals(whole), whole.length);
      next();
    });
  });
  sent.forEach(function (chunk) { req.write(chunk); });
  req.end();
}

// Um cliente que não lê: o servidor para de escrever, não de funcionar.
function deaf(next) {
  var socket = net.connect(server.address().port, '127.0.0.1', function () {
    socket.write('GET /grande HTTP/1.1\r\nHost: a\r\n\r\n');
    socket.pause();
    setTimeout(function () {
      download('/de-uma-vez', false, function () {
        var total = 0;
        socket.on('data', function (chunk) {
          total += chunk.length;
          if (String(chunk.slice(-80)).indexOf('Drains') >= 0) {
            console.log('surdo', total > 8 * MB);
            socket.destroy();
            next();
          }
        });
        socket.resume();
      });
    }, 30);
  });
}

server.listen(0, '127.0.0.1', function () {
  upload('/conta', 4 * MB, function () {
    upload('/devagar', 2 * MB, function () {
      download('/grande', false, function () {
        download('/grande', true, function () {
          echo(function () {
            deaf(function () {
              http.globalAgent.destroy();
              server.close(function () { console.log('fechou'); });
            });
          });
        });
      });
    });
  });
});
