// Mensagens: worker.send, process.send, e 'message' no worker e no cluster.
var cluster = require('cluster');
if (cluster.isWorker) {
  cluster.worker.on('message', function (m) {
    cluster.worker.send({ recebi: m });
    if (m === 'fim') process.disconnect();
  });
  process.on('message', function (m) { process.send(['process', m]); });
  return;
}
var worker = cluster.fork();
worker.on('message', function (m) { console.log('worker', JSON.stringify(m)); });
cluster.on('message', function (w, m, handle) { console.log('cluster', w === worker, JSON.stringify(m), handle); });
worker.process.on('message', function (m) { console.log('process', JSON.stringify(m)); });
worker.send('olá');
worker.send({ a: 1 }, function (e) { console.log('callback', e); });
worker.send('fim');
