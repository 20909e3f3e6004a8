// Escrever para um filho que já não lê: EPIPE na entrada, não um crash.
var cp = require('child_process');
var child = cp.spawn('true');
child.on('close', function (code) { console.log('close', code); });
child.stdin.on('error', function (e) { console.log('error', e.code, e.syscall); });
child.stdin.on('close', function (hadError) { console.log('stdin close', hadError); });
child.on('exit', function () { console.log('exit', child.stdin.destroyed); });
setTimeout(function () { console.log(child.stdin.write('x', function (e) { console.log('write', e.code); })); }, 100);
