// Em rodízio: dois workers livres atendem um de cada vez.
var cluster = require('cluster');
var net = require('net');
if (cluster.isWorker) {
  net.createServer(function (socket) { socket.end(String(cluster.worker.id)); }).listen(0, '127.0.0.1');
  return;
}
console.log(cluster.schedulingPolicy === cluster.SCHED_RR);
var ports = [];
for (var i = 0; i < 2; i++) cluster.fork();
cluster.on('listening', function (w, address) {
  ports.push(address.port);
  if (ports.length === 2) {
    console.log('a mesma porta', ports[0] === ports[1]);
    ask(8, {});
  }
});
function ask(left, count) {
  if (left === 0) {
    console.log(count);
    return cluster.disconnect(function () { console.log('todos saíram', Object.keys(cluster.workers).length); });
  }
  net.connect(ports[0], '127.0.0.1').on('data', function (d) { count[d] = (count[d] || 0) + 1; })
    .on('close', function () { ask(left - 1, count); });
}
