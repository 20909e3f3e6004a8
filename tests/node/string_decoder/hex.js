// hex, latin1 e base64url: os pedaços de um lugar só e os que atravessam.
const { StringDecoder } = require('string_decoder');
for (const [n, pedacos] of [['hex', [[1], [2, 255]]], ['latin1', [[233], [97, 0xe7]]], ['ascii', [[200, 65]]], ['base64url', [[251], [255, 1], [2]]], ['base64', [[1, 2, 3, 4], [5]]], ['utf16le', [[0x3d], [0xd8, 0x4d], [0xdc, 0x61]]]]) {
  const d = new StringDecoder(n);
  console.log(n, pedacos.map((p) => d.write(Buffer.from(p))), JSON.stringify(d.end()));
}
