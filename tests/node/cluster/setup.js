// setupPrimary: exec, args, silent; e o que fica em settings.
var cluster = require('cluster');
if (process.argv[2] === 'filho') {
  console.log(cluster.isWorker, process.argv.slice(2).join(), process.env.COR, process.env.NODE_UNIQUE_ID);
  process.disconnect();
  return;
}
cluster.on('setup', function (s) { console.log('setup', s.args, s.silent, s.execArgv, s.exec === __filename); });
cluster.setupPrimary();
cluster.setupPrimary({ args: ['filho', 'x'], silent: true });
console.log(Object.keys(cluster.settings).sort().join());
var worker = cluster.fork({ COR: 'azul' });
worker.process.stdout.on('data', function (d) { console.log('saída', String(d)); });
worker.on('exit', function (code) {
  cluster.setupMaster({ args: ['filho', 'y'], silent: false });
  console.log(code, cluster.settings.args);
  cluster.fork();
});
