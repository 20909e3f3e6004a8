var buffer = require('buffer');
console.log(Object.keys(buffer.constants), buffer.INSPECT_MAX_BYTES, Buffer.poolSize, buffer.kMaxLength === buffer.constants.MAX_LENGTH);
console.log(Object.keys(buffer).sort().join());
buffer.INSPECT_MAX_BYTES = 2;
console.log(Buffer.from('abcdef'));
