// worker.kill: do primário, um sinal; do próprio worker, uma saída limpa.
var cluster = require('cluster');
if (cluster.isWorker) {
  if (cluster.worker.id === 4) cluster.worker.kill();
  else process.on('message', function () {});
  return;
}
function run(signal, done) {
  var worker = cluster.fork();
  worker.on('online', function () { if (worker.id !== 4) worker.kill(signal); });
  worker.on('exit', function (code, sig) {
    console.log(worker.id, code, sig, worker.exitedAfterDisconnect, worker.isDead(), worker.process.killed);
    done();
  });
}
run(undefined, function () {
  run('SIGKILL', function () {
    run('SIGINT', function () {
      run('x', function () {});
    });
  });
});
