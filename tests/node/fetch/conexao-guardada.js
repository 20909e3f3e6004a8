var http = require('http');
var server = http.createServer(function (req, res) { res.end(req.url); }).listen(0, '127.0.0.1', async function () {
  var url = 'http://127.0.0.1:' + server.address().port;
  for (var i = 0; i < 3; i++) console.log(await (await fetch(url + '/' + i)).text());
  server.close(function () { console.log('fechou'); }); // e o programa acaba, com conexões guardadas
});
