var net = require('net');
var server = net.createServer({ noDelay: true, keepAlive: true, keepAliveInitialDelay: 2000 }, function (socket) { socket.end(); });
server.listen(0, '127.0.0.1', function () {
  var client = new net.Socket();
  console.log(client.setNoDelay() === client, client.setKeepAlive(true, 1000) === client, client.ref() === client, client.unref() === client);
  client.connect({ port: server.address().port, host: '127.0.0.1', noDelay: true }, function () {
    console.log(client.setNoDelay(false) === client, client.setNoDelay(true) === client, client.setKeepAlive(true, 1000) === client, client.setKeepAlive(false) === client);
    client.ref();
    client.resume();
  });
  client.on('close', function () { console.log(client.setNoDelay() === client, client.setKeepAlive() === client, client.setTimeout(5) === client); server.close(); });
  client.ref();
});
console.log(net.getDefaultAutoSelectFamily(), net.getDefaultAutoSelectFamilyAttemptTimeout());
net.setDefaultAutoSelectFamilyAttemptTimeout(5);
console.log(net.getDefaultAutoSelectFamilyAttemptTimeout());
try { net.setDefaultAutoSelectFamily(1); } catch (e) { console.log(e.code); }
