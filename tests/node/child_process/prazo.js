// timeout e killSignal em spawn, exec, spawnSync e execSync.
var cp = require('child_process');
var r = cp.spawnSync('sleep', ['30'], { timeout: 50 });
console.log(r.error.code, r.error.message, r.status, r.signal, r.stdout.length, r.pid > 0);
r = cp.spawnSync('sleep', ['30'], { timeout: 50, killSignal: 'SIGKILL' });
console.log(r.error.code, r.signal);
r = cp.spawnSync('sh', ['-c', 'trap "exit 7" TERM; sleep 30 & wait'], { timeout: 300, stdio: 'ignore' });
console.log(r.error.code, r.status, r.signal);
try { cp.execSync('sleep 30', { timeout: 50 }); } catch (e) { console.log(e.code, e.status, e.signal, e.message); }
try { cp.execFileSync('sleep', ['30'], { timeout: 50, killSignal: 9 }); } catch (e) { console.log(e.code, e.status, e.signal, e.message); }
cp.exec('exec sleep 30', { timeout: 50 }, function (e) {
  console.log(e.killed, e.code, e.signal, e.message, e.cmd);
  var child = cp.spawn('sleep', ['30'], { timeout: 50, killSignal: 'SIGINT' });
  child.on('exit', function (code, signal) { console.log(code, signal, child.killed); });
});
[-1, 1.5, 'x', NaN].forEach(function (timeout) {
  ['spawn', 'spawnSync', 'execFile'].forEach(function (name) {
    try { cp[name]('true', [], { timeout: timeout }); console.log('passou'); } catch (e) { console.log(name, e.code, e.message); }
  });
});
['SIGNADA', 999, {}].forEach(function (signal) {
  ['spawn', 'spawnSync', 'execFile'].forEach(function (name) {
    try { cp[name]('true', [], { killSignal: signal }); console.log('passou'); } catch (e) { console.log(name, e.code, e.message); }
  });
});
