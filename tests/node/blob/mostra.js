var b = new Blob(['abc'], { type: 'a/b' });
console.log([b], { x: { y: { z: b } } }, require('util').inspect(b, { depth: -1 }), require('util').inspect({ b: b }, { depth: 0 }));
console.log(Blob, File, structuredClone(b));
