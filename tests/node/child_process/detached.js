// detached: o filho é líder de um grupo só dele, e um sinal ao grupo o alcança.
var cp = require('child_process');
var child = cp.spawn('sh', ['-c', 'sleep 20 & wait'], { detached: true, stdio: 'ignore' });
child.on('spawn', function () { console.log(process.kill(-child.pid, 'SIGTERM')); });
child.on('exit', function (code, signal) { console.log(code, signal); });
