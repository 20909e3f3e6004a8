// Um programa que não existe: error, e close sem exit.
var cp = require('child_process');
var child = cp.spawn('programa-que-nao-existe', ['a', 'b']);
console.log(child.pid, child.stdin === null, child.stdout === null);
child.on('spawn', function () { console.log('spawn não'); });
child.on('exit', function () { console.log('exit não'); });
child.on('error', function (e) {
  console.log(e.message, e.code, e.errno, e.syscall, e.path, JSON.stringify(e.spawnargs), Object.keys(e).join());
});
child.on('close', function (code, signal) {
  console.log('close', code, signal);
  cp.spawn('/etc/passwd').on('error', function (e) { console.log(e.message, e.code); });
  cp.spawn('sh', { cwd: '/nao/existe' }).on('error', function (e) { console.log(e.message, e.code, e.path); });
});
child.stdout.on('close', function () { console.log('stdout close'); });
process.nextTick(function () { console.log('tick'); });
