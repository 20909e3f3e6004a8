var http = require('http');
var server = http.createServer(function (req, res) {
  res.setHeader('content-type', 'Text/X');
  res.write('ab');
  res.end('cd');
}).listen(0, '127.0.0.1', async function () {
  var url = 'http://127.0.0.1:' + server.address().port;
  async function get() { return fetch(url); }
  console.log(await (await get()).text(), await (await get()).arrayBuffer(), await (await get()).blob(), await (await get()).bytes());
  var r = await get();
  await r.text();
  await r.text().catch(function (e) { console.log(e.name, e.message); });
  await (await get()).formData().catch(function (e) { console.log(e.name, e.message); });
  server.close();
});
