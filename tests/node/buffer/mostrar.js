var buffer = require('buffer');
console.log(Buffer.from('abc'), Buffer.alloc(0), Buffer.alloc(50, 1), Buffer.alloc(51, 1), Buffer.alloc(60, 1));
console.log({ b: Buffer.from('x'), l: [Buffer.from('y')] }, '%o', Buffer.from('z'));
var b = Buffer.from('x'); b.nome = 'extra'; b.n = { a: 1 }; console.log(b);
console.log(buffer.INSPECT_MAX_BYTES); buffer.INSPECT_MAX_BYTES = 2; console.log(Buffer.from('abcd'), Buffer.from('abc'), Buffer.from('ab')); buffer.INSPECT_MAX_BYTES = 50;
console.log(require('util').inspect(Buffer.from('oi')), String(Buffer.from('oi')), require('util').format('%s %j', Buffer.from('a'), Buffer.from('b')));
