// fork: o que ele recusa.
var cp = require('child_process');
function attempt(name, f) {
  try { f(); console.log(name, 'passou'); } catch (e) { console.log(name, e.name, e.code, e.message); }
}
[undefined, null, 0, {}, true, 'a\0b'].forEach(function (path) {
  attempt('modulePath', function () { cp.fork(path); });
});
attempt('args', function () { cp.fork('x', 'y'); });
attempt('args', function () { cp.fork('x', 5); });
attempt('args', function () { cp.fork('x', ['a\0b']); });
attempt('opções', function () { cp.fork('x', [], 5); });
attempt('opções', function () { cp.fork('x', [], []); });
attempt('stdio', function () { cp.fork('x', { stdio: ['pipe'] }); });
attempt('stdio', function () { cp.fork('x', { stdio: 'nada' }); });
attempt('stdio', function () { cp.fork('x', { stdio: ['ipc', 'ipc'] }); });
attempt('execPath', function () { cp.fork('x', { execPath: 'a\0b' }); });
attempt('execArgv', function () { cp.fork('x', { execArgv: ['a', 'b\0'] }); });
attempt('serialization', function () { cp.fork('x', { serialization: 'xml' }); });
attempt('cwd', function () { cp.fork('x', { cwd: 5 }); });
attempt('spawnSync', function () { cp.spawnSync('true', { stdio: ['ipc'] }); });
var child = cp.fork('x', { execPath: '/não/existe' });
child.on('error', function (e) { console.log(e.message, e.code, e.spawnargs, child.pid); });
child.on('disconnect', function () { console.log('disconnect'); });
child.on('exit', function () { console.log('exit'); });
child.on('close', function (code) { console.log('close', code); });
