// O que o módulo tem no primário e num worker.
var cluster = require('cluster');
function show(who) {
  console.log(who, cluster.isPrimary, cluster.isMaster, cluster.isWorker, cluster.SCHED_NONE, cluster.SCHED_RR,
    cluster.schedulingPolicy, typeof cluster.fork, typeof cluster.disconnect, typeof cluster.setupPrimary,
    cluster.setupMaster === cluster.setupPrimary, typeof cluster.Worker, cluster instanceof require('events'));
  console.log(typeof cluster.worker, cluster.workers, cluster.settings);
  console.log(Object.keys(cluster).filter(function (name) { return name[0] !== '_'; }).sort().join());
}
if (cluster.isWorker) {
  cluster.schedulingPolicy = undefined;
  console.log('worker', cluster.isPrimary, cluster.isMaster, cluster.isWorker, cluster.fork, cluster.workers,
    cluster.settings, cluster.worker.id, cluster.worker instanceof cluster.Worker,
    cluster.worker.process === process, process.env.NODE_UNIQUE_ID);
  process.disconnect();
} else {
  show('primário');
  cluster.fork();
}
