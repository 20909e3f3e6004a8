// worker_threads, visto da thread principal.
const w = require('worker_threads');
console.log(w.isMainThread, w.threadId, w.parentPort, w.workerData, w.resourceLimits);
