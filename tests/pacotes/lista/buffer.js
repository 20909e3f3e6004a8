// buffer: o Buffer de navegador, sobre Uint8Array.
const { Buffer: B } = require('../../../build/npm-lista/node_modules/buffer/index.js');
const b = B.from('olá €');
console.log(b.length, b.toString('base64'), b.toString('hex'), B.concat([b, B.from([1, 2])]).readUInt16BE(8), b.slice(0, 2).toString(), B.byteLength('€'), B.from('68656c6c6f', 'hex').toString(), b.equals(B.from('olá €')), B.compare(B.from('a'), B.from('b')));
const w = B.alloc(8); w.writeDoubleLE(1.5); console.log(w.toString('hex'), w.indexOf(0xf8));
