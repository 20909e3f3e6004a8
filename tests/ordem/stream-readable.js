// push dentro de read; data, end e close vêm cada um na sua vez.
const { Readable } = require('stream');
let n = 0;
const s = new Readable({ read() { console.log('read', n); this.push(n < 3 ? String(n++) : null); } });
s.on('data', (x) => console.log('data', String(x)));
s.on('end', () => console.log('end'));
s.on('close', () => console.log('close'));
console.log('programa');
