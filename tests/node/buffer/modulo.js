var buffer = require('buffer');
console.log(Buffer === buffer.Buffer, require('node:buffer') === buffer, Buffer.poolSize, typeof buffer.kMaxLength, buffer.constants.MAX_LENGTH === buffer.kMaxLength, typeof buffer.SlowBuffer, buffer.SlowBuffer(3).length);
console.log(Buffer.isBuffer(Buffer.alloc(1)), Buffer.isBuffer(new Uint8Array(1)), Buffer.isBuffer(null), Buffer.isBuffer('x'), Buffer.isBuffer({}), Buffer.alloc(1) instanceof Uint8Array, Buffer.alloc(1) instanceof Buffer, new Uint8Array(1) instanceof Buffer, Buffer.name, typeof Buffer);
console.log(['utf8', 'UTF8', 'utf-8', 'hex', 'Base64', 'base64url', 'latin1', 'binary', 'ascii', 'ucs2', 'ucs-2', 'utf16le', 'utf-16le', 'utf-7', '', null, undefined, 5, {}].map(Buffer.isEncoding).join());
console.log(Object.prototype.toString.call(Buffer.alloc(1)), Array.isArray(Buffer.alloc(1)), ArrayBuffer.isView(Buffer.alloc(1)), Buffer.alloc(1).constructor === Buffer, Object.getPrototypeOf(Buffer.prototype) === Uint8Array.prototype);
