// SCHED_NONE: o descritor é emprestado, e cada worker aceita por si.
var cluster = require('cluster');
var net = require('net');
if (cluster.isWorker) {
  var server = net.createServer(function (socket) { socket.end('oi'); });
  server.listen(0, '127.0.0.1', function () { process.send([server.address().address, server.listening]); });
  return;
}
cluster.schedulingPolicy = cluster.SCHED_NONE;
var ports = [];
for (var i = 0; i < 2; i++) cluster.fork().on('message', function (m) { console.log(m); });
cluster.on('listening', function (w, address) {
  ports.push(address.port);
  if (ports.length < 2) return;
  console.log(ports[0] === ports[1]);
  net.connect(ports[0], '127.0.0.1').on('data', function (d) { console.log(String(d)); })
    .on('close', function () { cluster.disconnect(function () { console.log('fim'); }); });
});
