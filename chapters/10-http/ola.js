// Um servidor e um cliente no mesmo programa, na mesma thread.
var http = require('http');

var server = http.createServer(function (req, res) {
  res.end('olá, você pediu ' + req.url);
});

server.listen(0, '127.0.0.1', function () {
  http.get({ port: server.address().port, path: '/cafe' }, function (res) {
    res.setEncoding('utf8');
    res.on('data', function (text) { console.log(res.statusCode, text); });
    res.on('end', function () { server.close(); });
  });
});
// espera: 200 olá, você pediu /cafe
