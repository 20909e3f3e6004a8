var http = require('http');
var server = http.createServer(function (req, res) {
  res.writeHead(302, { location: req.url === '/ftp' ? 'ftp://x/' : req.url === '/ruim' ? 'http://' : '/volta' });
  res.end();
}).listen(0, '127.0.0.1', async function () {
  var url = 'http://127.0.0.1:' + server.address().port;
  function show(e) { console.log(e.name, e.message, '|', e.cause && e.cause.message); }
  var r = await fetch(url, { redirect: 'manual' });
  console.log(r.status, r.type, r.headers.get('location'), r.redirected);
  await fetch(url, { redirect: 'error' }).catch(show);
  await fetch(url).catch(show);
  await fetch(url + '/ftp').catch(show);
  server.close();
});
