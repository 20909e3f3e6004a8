var net = require('net');
var server = net.createServer(function (socket) {
  socket.once('data', function (head) {
    if (/meio/.test(head)) socket.write('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc');
    socket.end();
  });
}).listen(0, '127.0.0.1', async function () {
  var url = 'http://127.0.0.1:' + server.address().port;
  await fetch(url).catch(function (e) { console.log(e.name, e.message, e.cause instanceof Error); });
  var r = await fetch(url + '/meio');
  await r.text().catch(function (e) { console.log(e.name, e.message, e.cause instanceof Error); });
  server.close();
});
