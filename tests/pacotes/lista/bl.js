// bl: uma lista de Buffers que parece um só.
const { BufferList, BufferListStream } = require('../../../build/npm-lista/node_modules/bl');
const b = new BufferList();
b.append(Buffer.from('abcd')).append('efg').append('hi').append(Buffer.from('j')).append(Buffer.from([0x3, 0x4]));
console.log(b.length, b.slice(0, 10).toString('ascii'), b.slice(3, 6).toString(), b.readUInt16BE(10), b.indexOf('gh'), b.shallowSlice(2, 5).toString(), b.get(4));
b.consume(5); console.log(b.toString('latin1', 0, 5));
const s = BufferListStream((e, t) => console.log(e, String(t))); s.write('a'); s.end('b');
