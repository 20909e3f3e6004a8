var http = require('http');
var server = http.createServer(function (req, res) {
  res.setHeader('content-encoding', 'gzip');
  res.end('isto não é gzip');
}).listen(0, '127.0.0.1', async function () {
  var r = await fetch('http://127.0.0.1:' + server.address().port);
  await r.text().catch(function (e) { console.log(e.name, e.message, e.cause.code); });
  server.close();
});
