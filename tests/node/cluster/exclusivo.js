// exclusive: o worker abre a porta ele mesmo; o primário não fica sabendo.
var cluster = require('cluster');
var net = require('net');
if (cluster.isWorker) {
  var server = net.createServer(function (socket) { socket.end('exclusivo'); });
  server.listen({ port: 0, host: '127.0.0.1', exclusive: true }, function () { process.send(server.address().port); });
  return;
}
cluster.on('listening', function () { console.log('listening'); });
var worker = cluster.fork();
worker.on('message', function (port) {
  console.log(typeof port, worker.state);
  net.connect(port, '127.0.0.1').on('data', function (d) { console.log(String(d)); })
    .on('close', function () { worker.kill(); });
});
worker.on('exit', function (code, signal) { console.log(code, signal); });
