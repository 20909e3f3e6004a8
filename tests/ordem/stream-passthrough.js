// Num passa-adiante, quem escreve e quem lê são o mesmo stream.
const { PassThrough } = require('stream');
const s = new PassThrough();
s.on('data', (x) => console.log('data', String(x)));
s.on('end', () => console.log('end'));
s.write('um', () => console.log('escrito'));
process.nextTick(() => { console.log('tique'); s.end('dois'); });
