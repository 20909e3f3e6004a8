var http = require('http');

var server = http.createServer(function (req, res) {
  if (req.method === 'GET') {
    res.end('oi');
    return;
  }
  console.log('POST começou');
  req.resume();
  req.on('end', function () {
    console.log('POST completo');
    res.end('ok');
  });
});

server.listen(0, '127.0.0.1', function () {
  var port = server.address().port;
  var post = http.request({ port: port, method: 'POST', agent: false }, function (res) {
    res.resume();
    server.close();
  });
  post.write('primeira metade');
  setTimeout(function () {
    http.get({ port: port, agent: false }, function (res) {
      res.resume();
      res.on('end', function () {
        console.log('GET respondido');
        post.end('segunda metade');
      });
    });
  }, 30);
});
