// O filho não herda o nosso jeito de tratar sinais: SIGPIPE volta a matar.
var cp = require('child_process');
setTimeout(function () { cp.exec('(yes; echo $? >&2) | head -1; trap', function (e, out, err) { console.log(e, out.trim(), err.trim()); }); }, 100);
var child = cp.spawn('sh', ['-c', 'kill -INT $$; echo sobreviveu']);
child.stdout.resume();
child.on('exit', function (code, signal) { console.log(code, signal); });
