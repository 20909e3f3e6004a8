console.log(Buffer.of(1, 2, 256, -1, '7', 3.9), Buffer.of(), Buffer.of(1) instanceof Buffer, Buffer.of.length);
console.log(Buffer.from(new Uint16Array([1, 256])), Buffer.from([1, 'a', null, 300]), Buffer.from({ length: 2, 0: 5 }));
