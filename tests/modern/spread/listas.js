// ... em listas: cópias, junções, buracos, ordem.
const a = [1, 2], b = [...a, 3, ...a];
console.log(b, [...a] !== a, [...[...a]], [...a, ...[]], [...'olá'], [, ...a, ,], [...[, 1]]);
console.log(
  [...new Set('banana')].join(''), [...new Map([['k', 'v']])], [...a.keys()], [...a.entries()],
  [...Array(3)], [...Array(3).keys()]
);
const aninhado = [[1], [2]], rasa = [...aninhado]; rasa[0].push('compartilhado'); console.log(aninhado);
console.log([...a, ...(a.length > 1 ? ['cond'] : []), ...(a.length > 5 ? ['não'] : [])]);
function* conta(n) { for (let i = 0; i < n; i++) { yield i; } return 'ignorado'; }
console.log([...conta(4)], [...conta(0)], [-1, ...conta(2), 99]);
const it = conta(3); it.next(); console.log([...it], [...it]);
console.log([...arguments].length === arguments.length, Array.isArray([...arguments]));
const log = [];
const passo = (n) => ({ *[Symbol.iterator]() { log.push('começa ' + n); yield n; log.push('acaba ' + n); } });
console.log([...passo(1), log.push('meio'), ...passo(2)], log);
console.log(Math.max(...[...a, 10]), [...[3, 1, 2]].sort(), [...'cab'].sort().reverse().join(''));
const matriz = [[1, 2], [3, 4]]; console.log(matriz[0].map((_, i) => [...matriz].map((l) => l[i])));
const semRepetir = (...ls) => [...new Set([].concat(...ls))]; console.log(semRepetir([1, 2], [2, 3], [3]));
const zip = (...ls) => [...Array(Math.min(...ls.map((l) => l.length)))].map((_, i) => ls.map((l) => l[i]));
console.log(zip([1, 2, 3], 'ab'));
const [primeiro, ...resto] = [...'xyz']; console.log(primeiro, [...resto, primeiro]);
console.log([...{ length: 2, 0: 'a', 1: 'b', [Symbol.iterator]: Array.prototype[Symbol.iterator] }]);
const inserir = (l, i, x) => [...l.slice(0, i), x, ...l.slice(i)]; console.log(inserir([1, 2, 3], 1, 'x'));
try {
  [...{ [Symbol.iterator]() { return { next() { throw new Error('no next'); } }; } }];
} catch (e) { console.log(e.message); }
const ehArray = [...[1, 2, 3]]; ehArray.length = 1; console.log(ehArray);
