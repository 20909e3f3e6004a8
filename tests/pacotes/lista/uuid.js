// uuid: v3 e v5 são contas; v4 e v1, sorteios com forma.
const { v1, v3, v4, v5, validate, version, parse, stringify, NIL } = require('../../../build/npm-lista/node_modules/uuid');
console.log(v5('hello.example.com', v5.DNS), v3('hello.example.com', v3.DNS), validate(v4()), version(v4()), version(v1()), NIL);
console.log(v4({ random: [0x10, 0x91, 0x56, 0xbe, 0xc4, 0xfb, 0xc1, 0xea, 0x71, 0xb4, 0xef, 0xe1, 0x67, 0x1c, 0x58, 0x36] }));
console.log(stringify(parse('6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b')), validate('x'));
