// Um filho: a saída dele, depois exit, depois close.
const { spawn } = require('child_process');
const f = spawn('echo', ['oi']);
f.stdout.on('data', (d) => console.log('data', String(d).trim()));
f.on('close', (codigo) => console.log('close', codigo));
f.on('spawn', () => console.log('spawn'));
console.log('programa');
