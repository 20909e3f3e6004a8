var http = require('http');
var server = http.createServer(function (req, res) {
  var text = '';
  req.on('data', function (c) { text += c; }).on('end', function () {
    console.log(req.method, req.url, JSON.stringify(text), req.headers['content-type'], req.headers.authorization);
    var code = /^\/(\d+)/.exec(req.url);
    if (code) res.writeHead(Number(code[1]), { location: '/fim' });
    res.end('corpo de ' + req.url);
  });
}).listen(0, '127.0.0.1', async function () {
  var url = 'http://127.0.0.1:' + server.address().port;
  for (var code of [301, 302, 303, 307, 308]) {
    for (var method of ['GET', 'POST', 'PUT', 'HEAD']) {
      var r = await fetch(url + '/' + code, { method: method, body: /^P/.test(method) ? 'x' : undefined, headers: { authorization: 'eu' } });
      console.log(r.status, r.redirected, r.url.replace(/:\d+/, ''), await r.text());
    }
  }
  server.close();
});
