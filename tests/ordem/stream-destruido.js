// destroy com erro: error e close vêm depois, nessa ordem.
const { Readable } = require('stream');
const s = new Readable({ read() {} });
s.on('error', (e) => console.log('error', e.message));
s.on('close', () => console.log('close'));
s.destroy(new Error('basta'));
console.log('programa');
Promise.resolve().then(() => console.log('promessa'));
