// Escrever para um filho que já não lê: um erro no callback, não um crash.
var cp = require('child_process');
var child = cp.spawn('true');
var closed = [];
child.on('close', function (code) { closed.push('close ' + code); });
child.stdin.on('error', function (e) { console.log('error', e.code, e.syscall); });
child.stdin.on('close', function (hadError) { closed.push('stdin ' + hadError); });
child.on('exit', function () { console.log('exit', child.stdin.destroyed); });
child.on('close', function () {
  setTimeout(function () {
    console.log(closed.sort().join());
    console.log(child.stdin.write('x', function (e) { console.log('write', e.code); }));
  }, 20);
});
