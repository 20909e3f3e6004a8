import { valor } from './fixtures/espera.js';
import irmao from './fixtures/irmao.js';
import { dobro } from './fixtures/usa-espera.js';

console.log('principal', valor, irmao, dobro);
const depois = await Promise.resolve('resolvida');
console.log(depois);
for await (const item of [Promise.resolve(1), 2]) console.log(item);
if (depois) console.log(await (async () => 'de dentro')());
try {
  await Promise.reject(new Error('rejeitada'));
} catch (error) {
  console.log(error.message);
}
label: for (const n of [1, 2, 3]) {
  await null;
  if (n === 2) break label;
  console.log('volta', n);
}
export const fim = await 'fim';
console.log(fim);
