// O que ficou de um caractere cortado: quantos bytes faltam, de quantos, e quais já vieram.
var StringDecoder = require('string_decoder').StringDecoder;

[['utf8', [0xe2, 0x82]], ['utf16le', [0x41, 0x00, 0x3d]], ['base64', [1, 2, 3, 4]], ['latin1', [0xe9]]].forEach(function (pair) {
  var decoder = new StringDecoder(pair[0]);
  console.log(JSON.stringify(decoder.write(Buffer.from(pair[1]))), decoder.encoding, decoder.lastNeed,
    decoder.lastTotal, decoder.lastChar.slice(0, decoder.lastTotal - decoder.lastNeed));
  console.log(JSON.stringify(decoder.end()), decoder.lastNeed, decoder.lastTotal);
});
