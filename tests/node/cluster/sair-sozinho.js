// Um worker que se desliga: exitedAfterDisconnect é true dos dois lados.
var cluster = require('cluster');
if (cluster.isWorker) {
  require('net').createServer().listen(0, '127.0.0.1', function () {
    console.log(cluster.worker.exitedAfterDisconnect, cluster.worker.disconnect() === cluster.worker, cluster.worker.state);
    process.on('disconnect', function () { console.log(cluster.worker.exitedAfterDisconnect, process.connected); });
  });
  return;
}
cluster.fork().on('exit', function (code, signal) { console.log(code, signal, this.exitedAfterDisconnect); });
