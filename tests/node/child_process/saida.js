// A ordem: spawn, depois exit, depois close; os canos e o que vem por eles.
var spawn = require('child_process').spawn;
var child = spawn('sh', ['-c', 'echo saida; echo erro >&2; exit 3']);
console.log(typeof child.pid, child.connected, child.killed, child.exitCode, child.signalCode, child.spawnfile, JSON.stringify(child.spawnargs));
console.log(child.stdio.length, child.stdin === child.stdio[0], child.stdout === child.stdio[1], child.stdin.writable, child.stdout.readable);
var out = '';
child.stdout.on('data', function (b) { out += b; });
var err = '';
child.stderr.on('data', function (b) { err += b; });
child.on('spawn', function () { console.log('spawn'); });
process.nextTick(function () { console.log('tick'); });
var exited = false;
child.on('exit', function (code, signal) { exited = true; console.log('exit', code, signal, child.exitCode); });
child.on('close', function (code, signal) { console.log('close', code, signal, exited, JSON.stringify(out), JSON.stringify(err)); });
