// Um handler que calcula 200 ms segura todo mundo: a thread é uma só.
var http = require('http');

var server = http.createServer(function (req, res) {
  if (req.url === '/pesado') {
    var start = Date.now();
    while (Date.now() - start < 200);
  }
  res.end('ok');
});

server.listen(0, '127.0.0.1', function () {
  var port = server.address().port;
  var start = Date.now(), order = [];
  function ask(path) {
    http.get({ port: port, path: path, agent: false }, function (res) {
      res.resume();
      res.on('end', function () {
        order.push(path);
        if (path === '/leve') console.log('o leve esperou o pesado:', Date.now() - start >= 200);
        if (order.length === 2) server.close();
      });
    });
  }
  ask('/pesado');
  ask('/leve');
});
// espera: o leve esperou o pesado: true
