var http = require('http');
var server = http.createServer(function (req, res) {
  var text = '';
  req.on('data', function (c) { text += c; }).on('end', function () { res.end([req.method, req.headers.x, text].join()); });
}).listen(0, '127.0.0.1', async function () {
  var r = new Request('http://127.0.0.1:' + server.address().port, { method: 'POST', body: 'corpo', headers: { x: 'y' } });
  console.log(await (await fetch(r.clone())).text());
  console.log(await (await fetch(r, { method: 'PUT' })).text(), r.bodyUsed);
  await fetch(r).catch(function (e) { console.log(e.name); });
  server.close();
});
