var StringDecoder = require('string_decoder').StringDecoder;
var d = new StringDecoder('utf8');
console.log(d.encoding, JSON.stringify(d.write(Buffer.from([0xe2, 0x82]))), d.lastNeed, d.lastTotal, JSON.stringify(d.write(Buffer.from([0xac, 0x41]))), JSON.stringify(d.end()));
Buffer.from('a€🙂é').forEach(function (byte, i) { console.log(i, JSON.stringify(d.write(Buffer.from([byte])))); });
console.log(JSON.stringify(d.write('texto')), JSON.stringify(d.end(Buffer.from([0xf0, 0x9f]))), JSON.stringify(d.end()));
