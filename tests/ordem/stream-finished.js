// finished avisa quando um stream acabou.
const { PassThrough, finished } = require('stream');
const s = new PassThrough();
finished(s, () => console.log('finished'));
s.on('end', () => console.log('end'));
s.resume();
s.end('x');
process.nextTick(() => console.log('tique'));
