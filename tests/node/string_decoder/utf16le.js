var StringDecoder = require('string_decoder').StringDecoder;
var d = new StringDecoder('utf16le');
var bytes = Buffer.from('aé🙂z', 'utf16le');
for (var i = 0; i < bytes.length; i++) console.log(i, escape(d.write(bytes.slice(i, i + 1))), d.lastNeed, d.lastTotal);
console.log(escape(d.end()), escape(new StringDecoder('ucs2').end(Buffer.from([0x3d, 0xd8]))), escape(new StringDecoder('ucs-2').end(Buffer.from([0x41, 0, 0x42]))));
console.log(escape(d.write(bytes.slice(0, 6))), escape(d.write(bytes.slice(6))), escape(d.end()));
