var http = require('http');
var server = http.createServer(function (req, res) { res.end(req.url.repeat(100)); }).listen(0, '127.0.0.1', async function () {
  var url = 'http://127.0.0.1:' + server.address().port + '/';
  var all = await Promise.all(Array.from({ length: 20 }, function (x, i) { return fetch(url + i).then(function (r) { return r.text(); }); }));
  console.log(all.map(function (t) { return t.length; }).join());
  server.close();
});
