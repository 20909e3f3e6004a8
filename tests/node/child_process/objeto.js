// O que um ChildProcess tem antes, durante e depois.
var cp = require('child_process');
var child = cp.spawn('sh', ['-c', 'exit 3'], { argv0: 'concha' });
console.log(child instanceof cp.ChildProcess, child instanceof require('events'), child.connected, child.send, child.channel);
console.log(child.spawnfile, child.spawnargs, child.killed, child.exitCode, child.signalCode, typeof child.pid);
console.log(child.stdio.length, child.stdin === child.stdio[0], child.stdout === child.stdio[1], child.stderr === child.stdio[2]);
console.log(child.stdin.constructor.name, child.stdout.readable, child.stdout.writable, child.stdin.readable, child.stdin.writable);
console.log(child.ref(), child.unref(), child.ref());
child.on('spawn', function () { console.log('spawn', child.exitCode); });
child.on('exit', function (code, signal) { console.log('exit', code, signal, child.exitCode, child.signalCode, child.stdin.destroyed); });
child.on('close', function (code, signal) { console.log('close', code, signal, child.kill(), child.killed, child.pid > 0); });
console.log(Object.keys(cp).filter(function (name) { return name[0] !== '_'; }).sort().join());
console.log(cp.ChildProcess.name, cp.ChildProcess.length, cp.spawn.length, cp.exec.length, cp.execFile.length, cp.fork.length,
  cp.spawnSync.length, cp.execSync.length, cp.execFileSync.length);
