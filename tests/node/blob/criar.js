console.log(new Blob(), new Blob(['olá']), new Blob(['a', 'b'], { type: 'Text/Plain' }), new Blob(new Set(['x', 'yz'])));
console.log(Blob === require('buffer').Blob, Object.prototype.toString.call(new Blob()), Object.keys(new Blob(['a'])), Blob.length);
console.log(new Blob(['a'], { type: 'é' }).type, new Blob([], { type: undefined }).type, new Blob([], { type: null }).type);
