// scrypt: os vetores da RFC 7914, os dois nomes de cada custo, os limites.
const { scrypt, scryptSync } = require('crypto');
console.log(scryptSync('', '', 64, { N: 16, r: 1, p: 1 }).toString('hex'));
console.log(scryptSync('password', 'NaCl', 64, { N: 1024, r: 8, p: 16 }).toString('hex'));
console.log(scryptSync('pleaseletmein', 'SodiumChloride', 64).toString('hex'));
console.log(scryptSync('a', 'b', 16, { cost: 32, blockSize: 2, parallelization: 3 }).toString('hex') === scryptSync('a', 'b', 16, { N: 32, r: 2, p: 3 }).toString('hex'));
console.log(scryptSync('a', 'b', 16, { N: 0, r: 0, p: 0, maxmem: 0 }).toString('hex'), scryptSync('a', 'b', 0), scryptSync(new Uint8Array(2), Buffer.from('b'), 4, null));
function tenta(f) {
  try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); }
}
tenta(() => scryptSync('a', 'b', 10, { N: 3 }));
tenta(() => scryptSync('a', 'b', 10, { N: 1 }));
tenta(() => scryptSync('a', 'b', 10, { N: 16, cost: 16 }));
tenta(() => scryptSync('a', 'b', 10, { r: 16, blockSize: 16 }));
tenta(() => scryptSync('a', 'b', 10, { p: 1, parallelization: 1 }));
tenta(() => scryptSync('a', 'b', 10, { N: -1 }));
tenta(() => scryptSync('a', 'b', 10, { cost: '16' }));
tenta(() => scryptSync('a', 'b', 10, { maxmem: -1 }));
tenta(() => scryptSync('a', 'b', -1));
tenta(() => scryptSync('a', 5, 1));
tenta(() => scryptSync({}, 'a', 1));
tenta(() => scryptSync('a', 'b', 1.5));
tenta(() => scrypt('a', 'b', 10));
tenta(() => scrypt('a', 'b', 10, {}));
tenta(() => scrypt('a', 'b', 10, { N: 3 }, () => console.log('nunca')));
tenta(() => scryptSync('a', 'b', 10, { N: 2 ** 15, maxmem: 1000 }));
tenta(() => scryptSync('a', 'b', 10, { N: 2 ** 20 }));
scrypt('a', 'b', 10, (erro, chave) => {
  console.log(erro, chave.toString('hex'));
  scrypt('a', 'b', 10, { N: 64 }, function (erro, chave) { console.log(erro, chave.length, arguments.length); });
});
console.log('antes');
