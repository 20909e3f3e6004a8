// Um socket Unix repartido entre workers.
var cluster = require('cluster');
var net = require('net');
var path = (process.env.TMPDIR || '/tmp') + '/cluster.sock';
if (cluster.isWorker) {
  var server = net.createServer(function (socket) { socket.end('worker ' + typeof cluster.worker.id); });
  server.listen(path, function () { process.send(server.address() === path); });
  return;
}
var ready = 0;
for (var i = 0; i < 2; i++) cluster.fork().on('message', function (m) { console.log(m); });
cluster.on('listening', function (w, address) {
  console.log(address.addressType, address.address === path, address.port);
  if (++ready < 2) return;
  net.connect(path).on('data', function (d) { console.log(String(d)); }).on('close', function () {
    cluster.disconnect(function () { console.log('existe?', require('fs').existsSync(path)); });
  });
});
