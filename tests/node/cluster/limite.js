// maxConnections num worker: a conexão recusada vai a outro.
var cluster = require('cluster');
var net = require('net');
if (cluster.isWorker) {
  var server = net.createServer(function (socket) { socket.write(String(cluster.worker.id)); });
  server.maxConnections = 1;
  server.listen(0, '127.0.0.1');
  process.on('disconnect', function () { process.exit(); });
  return;
}
var ports = [];
cluster.fork();
cluster.fork();
cluster.on('listening', function (w, address) {
  ports.push(address.port);
  if (ports.length < 2) return;
  var got = [];
  function open() {
    net.connect(ports[0], '127.0.0.1').on('data', function (d) {
      got.push(String(d));
      if (got.length === 1) return open();
      console.log(got.sort());
      for (var id in cluster.workers) cluster.workers[id].kill();
      this.destroy();
    }).on('error', function () {});
  }
  open();
});
