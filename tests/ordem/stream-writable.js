// write, callbacks, finish, close.
const { Writable } = require('stream');
const s = new Writable({ write(x, codificacao, pronto) { console.log('write', String(x)); setImmediate(pronto); } });
s.on('finish', () => console.log('finish'));
s.on('close', () => console.log('close'));
s.write('a', () => console.log('escrito a'));
s.write('b', () => console.log('escrito b'));
s.end('c', () => console.log('acabou'));
