// string_decoder: o pacote.
const { StringDecoder } = require('../../../build/npm-lista/node_modules/string_decoder/lib/string_decoder.js');
const d = new StringDecoder('utf8');
console.log([d.write(Buffer.from([0xE2, 0x82])), d.write(Buffer.from([0xAC])), d.end(Buffer.from([0xE2])), new StringDecoder('base64').write(Buffer.from('abcd'))]);
