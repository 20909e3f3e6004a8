// disconnect dos dois lados, e o que acontece depois.
var cp = require('child_process');
if (process.argv[2]) {
  process.on('disconnect', function () { process.exit(process.connected || process.channel ? 1 : 7); });
  if (process.argv[2] === 'filho') process.disconnect();
  return;
}
function run(who, done) {
  var child = cp.fork(__filename, [who]);
  var log = [];
  child.on('disconnect', function () { log.push('disconnect ' + child.connected + ' ' + child.channel); });
  child.on('error', function (e) { log.push(e.code + ' ' + e.message); });
  child.on('exit', function (code) {
    log.push('exit ' + code);
    log.push(child.send('tarde', function (e) { log.push('callback ' + e.code); }));
    child.disconnect();
    setImmediate(function () {
      child.send('tarde');
      setImmediate(function () { console.log(who, log); done(); });
    });
  });
  if (who === 'pai') child.disconnect();
}
run('pai', function () { run('filho', function () {}); });
