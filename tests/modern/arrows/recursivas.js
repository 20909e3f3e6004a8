// Arrows que se chamam, e a que se dá a si mesma como argumento.
const fat = (n) => (n < 2 ? 1 : n * fat(n - 1));
const par = (n) => n === 0 || impar(n - 1), impar = (n) => n !== 0 && par(n - 1);
const soma = ([x, ...xs]) => (x === undefined ? 0 : x + soma(xs));
const Y = (f) => ((x) => x(x))((x) => f((y) => x(x)(y)));
console.log(fat(10), par(10), impar(7), soma([1, 2, 3]));
console.log(Y((eu) => (n) => (n < 2 ? n : eu(n - 1) + eu(n - 2)))(12));
const achata = (l) => l.reduce((r, x) => r.concat(Array.isArray(x) ? achata(x) : x), []);
console.log(achata([1, [2, [3, [4]]]]));
