// randomUUID: a forma, os bits fixos, nenhum repetido.
const crypto = require('crypto');
const forma = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const vistos = new Set();
for (let i = 0; i < 1000; i++) vistos.add(crypto.randomUUID());
for (let i = 0; i < 200; i++) vistos.add(crypto.randomUUID({ disableEntropyCache: true }));
for (let i = 0; i < 200; i++) vistos.add(globalThis.crypto.randomUUID());
console.log(vistos.size, [...vistos].every((u) => forma.test(u)));
console.log(crypto.randomUUID({}).length, crypto.randomUUID({ disableEntropyCache: false }).length, crypto.randomUUID(undefined).length);
console.log([...'89ab'].every((d) => [...vistos].some((u) => u[19] === d)));
