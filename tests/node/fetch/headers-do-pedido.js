var http = require('http');
var server = http.createServer(function (req, res) {
  console.log(req.rawHeaders.map(function (v) { return v.replace(/:\d+$/, ''); }).join('|'));
  res.end();
}).listen(0, '127.0.0.1', async function () {
  var url = 'http://127.0.0.1:' + server.address().port;
  await (await fetch(url)).text();
  await (await fetch(url, { headers: { Accept: 'text/x', 'User-Agent': 'eu', 'X-A': '1' } })).text();
  await (await fetch(url, { method: 'POST', body: 'x', headers: [['content-type', 'a/b'], ['x', '1'], ['x', '2']] })).text();
  await (await fetch(url, { method: 'POST' })).text();
  await (await fetch(url, { method: 'DELETE' })).text();
  server.close();
});
