// exit vem quando o filho termina; close espera o cano que um neto herdou.
var cp = require('child_process');
var child = cp.spawn('sh', ['-c', '(sleep 0.2; echo neto) & echo filho']);
var got = [];
child.stdout.on('data', function (b) { got.push(String(b).trim()); });
child.on('exit', function () { console.log('exit'); });
child.on('close', function () { console.log('close', got.join()); });
