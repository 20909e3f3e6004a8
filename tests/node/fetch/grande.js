var http = require('http');
var server = http.createServer(function (req, res) { req.pipe(res); }).listen(0, '127.0.0.1', async function () {
  var bytes = Buffer.alloc(1 << 20, 'nozinho');
  var r = await fetch('http://127.0.0.1:' + server.address().port, { method: 'POST', body: bytes });
  var back = Buffer.from(await r.arrayBuffer());
  console.log(back.length, back.equals(bytes));
  server.close();
});
