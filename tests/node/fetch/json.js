var http = require('http');
var server = http.createServer(function (req, res) {
  var text = '';
  req.on('data', function (c) { text += c; }).on('end', function () {
    res.setHeader('content-type', 'application/json');
    res.end(req.url === '/ruim' ? '{' : JSON.stringify({ recebi: JSON.parse(text) }));
  });
}).listen(0, '127.0.0.1', async function () {
  var url = 'http://127.0.0.1:' + server.address().port;
  var r = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ a: [1, 'é'] }) });
  console.log(r.headers.get('content-type'), await r.json());
  await (await fetch(url + '/ruim')).json().catch(function (e) { console.log(e.name); });
  server.close();
});
