var http = require('http');
var server = http.createServer(function (req, res) {
  console.log(req.method, req.url);
  res.setHeader('x-um', 'dois');
  res.end('olá');
}).listen(0, '127.0.0.1', async function () {
  var r = await fetch('http://127.0.0.1:' + server.address().port + '/a?b=c#d');
  console.log(r instanceof Response, r.status, r.statusText, r.ok, r.redirected, r.type, r.bodyUsed, r.headers.get('X-Um'), r.url.replace(/:\d+/, ''));
  console.log(await r.text(), r.bodyUsed);
  server.close();
});
