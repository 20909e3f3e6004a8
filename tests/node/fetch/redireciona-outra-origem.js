var http = require('http');
var target = http.createServer(function (req, res) {
  console.log('destino', req.headers.authorization, req.headers.cookie, req.headers['x-fica']);
  res.end('ok');
}).listen(0, '127.0.0.1', function () {
  var server = http.createServer(function (req, res) {
    res.writeHead(307, { location: 'http://127.0.0.1:' + target.address().port + '/' });
    res.end();
  }).listen(0, '127.0.0.1', async function () {
    var r = await fetch('http://127.0.0.1:' + server.address().port, { headers: { authorization: 'a', cookie: 'c=d', 'x-fica': 'e' } });
    console.log(await r.text(), r.redirected);
    server.close();
    target.close();
  });
});
