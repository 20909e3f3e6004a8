// kill e os sinais.
var cp = require('child_process');
function run(name, signal, done) {
  var child = cp.spawn('sleep', ['30']);
  child.on('exit', function (code, sig) { console.log(name, 'exit', code, sig, child.killed, child.exitCode, child.signalCode); });
  child.on('close', function (code, sig) { console.log(name, 'close', code, sig, child.kill()); done(); });
  console.log(name, signal === undefined ? child.kill() : child.kill(signal), child.killed);
}
run('padrão', undefined, function () {
  run('nome', 'SIGKILL', function () {
    run('número', 15, function () {
      var child = cp.spawn('sleep', ['30']);
      console.log(child.kill(0), child.killed);
      ['SIGNADA', 99, 'term'].forEach(function (s) {
        try { child.kill(s); } catch (e) { console.log(e.name, e.code, e.message); }
      });
      child.on('exit', function (c, s) { console.log(c, s); });
      child.kill('sigterm');
    });
  });
});
