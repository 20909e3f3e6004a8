// inherit: o filho fala direto na nossa saída.
var cp = require('child_process');
var child = cp.spawn('sh', ['-c', 'echo direto; exit 0'], { stdio: 'inherit' });
console.log(child.stdin, child.stdout, child.stderr);
child.on('close', function (code) { console.log('close', code); });
