var http = require('http');
var count = 0;
var server = http.createServer(function (req, res) {
  count++;
  var left = Number(req.url.slice(1));
  if (left === 0) return res.end('cheguei');
  res.writeHead(302, { location: String(left - 1) });
  res.end();
}).listen(0, '127.0.0.1', async function () {
  var url = 'http://127.0.0.1:' + server.address().port;
  console.log(await (await fetch(url + '/20')).text(), count);
  count = 0;
  await fetch(url + '/21').catch(function (e) { console.log(e.cause.message, count); });
  server.close();
});
