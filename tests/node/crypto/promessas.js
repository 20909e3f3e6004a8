// util.promisify e async/await com as funções de callback; e a ordem entre elas e o loop.
const crypto = require('crypto');
const { promisify } = require('util');
const scrypt = promisify(crypto.scrypt), pbkdf2 = promisify(crypto.pbkdf2), hkdf = promisify(crypto.hkdf), sorteia = promisify(crypto.randomBytes);
(async () => {
  console.log((await sorteia(5)).length);
  console.log((await scrypt('senha', 'sal', 8, { N: 16 })).toString('hex'));
  console.log((await pbkdf2('senha', 'sal', 10, 8, 'sha256')).toString('hex'));
  console.log(Buffer.from(await hkdf('sha256', 'chave', 'sal', 'info', 8)).toString('hex'));
  console.log(await promisify(crypto.randomInt)(4, 5));
  console.log((await promisify(crypto.randomFill)(Buffer.alloc(3))).length);
  const todas = await Promise.all(Array.from({ length: 12 }, (_, i) => pbkdf2('senha' + i, 'sal', 200, 6, 'sha1')));
  console.log(todas.map((b) => b.toString('hex')).join());
  await scrypt('a', 'b', 4, { N: 3 }).catch((e) => console.log(e.code));
  await pbkdf2('a', 'b', 1, 4, 'nada').catch((e) => console.log(e.code));
  process.on('uncaughtException', (e) => console.log('ninguém tratou', e.message));
  crypto.randomBytes(1, () => { throw new Error('de dentro do callback'); });
})();
crypto.pbkdf2('a', 'b', 1, 4, 'sha1', () => {});
process.nextTick(() => console.log('tick'));
Promise.resolve().then(() => console.log('promessa'));
console.log('fim do programa');
