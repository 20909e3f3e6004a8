// setTimeout do socket: só a falta de atividade dispara.
var net = require('net');
var server = net.createServer(function (socket) {
  var n = 0;
  var timer = setInterval(function () {
    socket.write('.');
    if (++n === 4) clearInterval(timer);
  }, 30);
  socket.on('end', function () { socket.end(); });
  socket.resume();
}).listen(0, '127.0.0.1', function () {
  var client = net.connect(server.address().port, '127.0.0.1');
  var count = 0;
  console.log(client.timeout, client.setTimeout(1000, function () { console.log('callback'); }) === client, client.timeout);
  client.on('data', function () { count++; });
  client.on('timeout', function () {
    console.log('timeout depois de', count);
    client.setTimeout(0);
    client.end();
  });
  client.on('close', function () { server.close(); });
});
['x', -1, Infinity, undefined].forEach(function (ms) {
  try { new net.Socket().setTimeout(ms); console.log('aceito', ms); } catch (e) { console.log(e.name, e.code, e.message); }
});
