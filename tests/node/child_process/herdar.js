// inherit: o filho fala direto na nossa saída.
var cp = require('child_process');
var child = cp.spawn('sh', ['-c', 'echo direto; exit 0'], { stdio: 'inherit' });
child.on('close', function (code) { console.log('close', code, child.stdin, child.stdout, child.stderr, JSON.stringify(child.stdio)); });
