// Um programa que não existe: o erro chega depois.
const { spawn } = require('child_process');
const f = spawn('/não/existe');
f.on('error', (e) => console.log(e.code));
console.log('programa');
process.nextTick(() => console.log('tique'));
