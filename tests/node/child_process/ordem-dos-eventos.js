// spawn vem antes de tudo; close, depois de exit e do fim das saídas.
var cp = require('child_process');
var log = [];
var child = cp.spawn('sh', ['-c', 'echo a; echo b >&2']);
log.push('síncrono');
process.nextTick(function () { log.push('nextTick'); });
child.on('spawn', function () { log.push('spawn'); });
Promise.resolve().then(function () { log.push('promessa'); });
setImmediate(function () { log.push('immediate'); });
var ends = 0;
['stdout', 'stderr'].forEach(function (name) {
  child[name].on('data', function (d) { if (log.indexOf('dados') < 0) log.push('dados'); });
  child[name].on('end', function () { ends++; });
});
child.on('close', function () {
  log.push('close');
  console.log(log.filter(function (x) { return x !== 'immediate' && x !== 'dados'; }), ends);
});
