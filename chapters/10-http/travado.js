// Um handler que calcula 200 ms segura todo mundo: a thread é uma só.
var http = require('http');

var server = http.createServer(function (req, res) {
  if (req.url === '/pesado') {
    ask('/leve'); // bem agora chega outro cliente
    var start = Date.now();
    while (Date.now() - start < 200);
  }
  res.end('ok');
});

function ask(path) {
  var asked = Date.now();
  http.get({ host: '127.0.0.1', port: server.address().port, path: path, agent: false }, function (res) {
    res.resume();
    res.on('end', function () {
      if (path !== '/leve') return;
      console.log('o leve esperou o pesado:', Date.now() - asked >= 200);
      server.close();
    });
  });
}

server.listen(0, '127.0.0.1', function () { ask('/pesado'); });
// espera: o leve esperou o pesado: true
