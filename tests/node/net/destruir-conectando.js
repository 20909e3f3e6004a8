var net = require('net');
var server = net.createServer(function (s) { s.on('error', function () {}); s.resume(); }).listen(0, '127.0.0.1', function () {
  var client = net.connect(server.address().port, '127.0.0.1', function () { console.log('não conecta'); });
  client.on('close', function (e) { console.log('close', e); server.close(); });
  client.on('error', function (e) { console.log('error', e.code); });
  client.write('nunca vai', function (e) { console.log('write', e.code, e.message); });
  client.destroy();
  console.log(client.connecting, client.destroyed, client.pending);
  var fresh = new net.Socket();
  fresh.on('close', function (e) { console.log('novo close', e); });
  fresh.destroy();
});
