var http = require('http');
var server = http.createServer(function (req, res) {
  if (req.url === '/meio') res.write('metade');
  else req.socket.on('close', function () { console.log('o servidor viu fechar'); });
  if (req.url === '/espera') controller.abort();
}).listen(0, '127.0.0.1', async function () {
  var url = 'http://127.0.0.1:' + server.address().port;
  await fetch(url, { signal: AbortSignal.abort() }).catch(function (e) { console.log(e.name, e.message, e.code); });
  await fetch(url, { signal: AbortSignal.abort('motivo') }).catch(function (e) { console.log(e); });
  await fetch(url + '/espera', { signal: controller.signal }).catch(function (e) { console.log(e.name, e.message); });
  var other = new AbortController();
  var r = await fetch(url + '/meio', { signal: other.signal });
  var reading = r.text();
  other.abort();
  await reading.catch(function (e) { console.log('lendo', e.name); });
  server.close();
  server.closeAllConnections();
});
var controller = new AbortController();
