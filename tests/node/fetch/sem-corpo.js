var http = require('http');
var server = http.createServer(function (req, res) {
  res.writeHead(Number(req.url.slice(1)));
  res.end();
}).listen(0, '127.0.0.1', async function () {
  var url = 'http://127.0.0.1:' + server.address().port;
  for (var status of [204, 304, 200, 404, 500]) {
    var r = await fetch(url + '/' + status);
    console.log(r.status, r.statusText, r.ok, r.body === null, JSON.stringify(await r.text()));
  }
  var h = await fetch(url + '/200', { method: 'HEAD' });
  console.log(h.status, JSON.stringify(await h.text()));
  server.close();
});
