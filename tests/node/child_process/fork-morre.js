// O filho morre com o canal aberto; o pai morre e o filho percebe.
var cp = require('child_process');
if (process.argv[2] === 'lança') {
  process.on('message', function () { process.exit(9); });
  return;
}
if (process.argv[2] === 'meio') {
  cp.fork(__filename, ['neto'], { stdio: 'inherit' }).on('message', function () { process.exit(4); });
  return;
}
if (process.argv[2] === 'neto') {
  process.on('disconnect', function () { console.log('o neto percebeu'); });
  process.send('pronto');
  return;
}
var child = cp.fork(__filename, ['lança']);
child.send('já');
var log = [];
['exit', 'disconnect', 'close'].forEach(function (name) {
  child.on(name, function (code) { log.push(name + ' ' + code); });
});
child.on('close', function () {
  console.log(log.sort(), child.connected, child.exitCode);
  var half = cp.fork(__filename, ['meio'], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  half.stdout.pipe(process.stdout);
  half.on('close', function (code) { console.log(code); });
});
