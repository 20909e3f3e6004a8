var http = require('http');
var server = http.createServer(function (req, res) {
  res.write('um');
  setImmediate(function () { res.end('dois'); });
}).listen(0, '127.0.0.1', async function () {
  var r = await fetch('http://127.0.0.1:' + server.address().port);
  console.log(r.body instanceof ReadableStream, r.body === r.body, r.bodyUsed, r.body.locked);
  var text = '';
  for await (var chunk of r.body) text += Buffer.from(chunk);
  console.log(text, r.bodyUsed);
  await r.text().catch(function (e) { console.log(e.message); });
  server.close();
});
