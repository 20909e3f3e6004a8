// randomBytes, randomFill: o tamanho, o lugar, e quando o callback vem.
const crypto = require('crypto');
const b = crypto.randomBytes(16);
console.log(Buffer.isBuffer(b), b.length, crypto.randomBytes(0).length, crypto.randomBytes(2.7).length);
console.log(b.equals(crypto.randomBytes(16)), new Set(crypto.randomBytes(100000)).size);
for (const alvo of [Buffer.alloc(64), new Uint8Array(64), new Uint16Array(32), new Float64Array(8), new DataView(new ArrayBuffer(64)), new ArrayBuffer(64)]) {
  const volta = crypto.randomFillSync(alvo);
  const bytes = Buffer.from(alvo.buffer || alvo, alvo.byteOffset || 0, alvo.byteLength);
  console.log(volta === alvo, alvo.constructor.name, bytes.some((x) => x !== 0));
}
const parte = Buffer.alloc(100);
crypto.randomFillSync(parte, 90);
console.log(parte.subarray(0, 90).every((x) => x === 0));
const meio = Buffer.alloc(100);
crypto.randomFillSync(meio, 40, 20);
console.log(meio.subarray(0, 40).every((x) => x === 0), meio.subarray(60).every((x) => x === 0), meio.some((x) => x !== 0));
const largo = new Uint32Array(10);
crypto.randomFillSync(largo, 5, 2);
console.log(largo.slice(0, 5).join(), largo.slice(7).join());
console.log(crypto.randomFillSync(Buffer.alloc(0)).length, crypto.randomFillSync(Buffer.alloc(3), 3).length);

let sincrono = true;
crypto.randomBytes(8, function (erro, bytes) {
  console.log('randomBytes', sincrono, erro, bytes.length, arguments.length);
  crypto.randomFill(Buffer.alloc(10), 5, (erro, buf) => {
    console.log('randomFill', erro, buf.length, buf.subarray(0, 5).every((x) => x === 0));
    crypto.randomFill(new Uint8Array(10), 2, 3, (erro, buf) => {
      console.log('randomFill', erro, buf.constructor.name, buf.slice(5).join());
    });
  });
});
sincrono = false;
crypto.randomFill(Buffer.alloc(0), (erro, buf) => console.log('vazio', erro, buf.length));
console.log(crypto.prng === crypto.rng, typeof crypto.pseudoRandomBytes, Object.keys(crypto).includes('rng'));
