// A vida de um worker: fork, online, listening, disconnect, exit, com os estados.
var cluster = require('cluster');
var net = require('net');
if (cluster.isWorker) {
  net.createServer().listen(0, '127.0.0.1');
  return;
}
function state(worker) {
  return [worker.id, worker.state, worker.isConnected(), worker.isDead(), worker.exitedAfterDisconnect,
    Object.keys(cluster.workers).join()].join(' ');
}
cluster.on('setup', function (settings) { console.log('setup', settings === cluster.settings); });
cluster.on('fork', function (w) { console.log('fork', state(w)); });
cluster.on('online', function (w) { console.log('online', state(w)); });
cluster.on('listening', function (w, address) {
  console.log('listening', state(w), address.addressType, address.address, address.port > 0, address.fd);
  w.disconnect();
  console.log('pedido', state(w));
});
cluster.on('disconnect', function (w) { console.log('disconnect', state(w)); });
cluster.on('exit', function (w, code, signal) { console.log('exit', state(w), code, signal); });
var worker = cluster.fork();
console.log(state(worker), worker.process.connected);
['online', 'listening', 'disconnect', 'exit'].forEach(function (name) {
  worker.on(name, function () { console.log('worker', name); });
});
