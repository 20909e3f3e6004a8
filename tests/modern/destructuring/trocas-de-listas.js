// Algoritmos que trocam posições.
const embaralha = (l, s) => {
  for (let i = l.length - 1; i > 0; i--) {
    s = (s * 16807) % 2147483647;
    const j = s % (i + 1);
    [l[i], l[j]] = [l[j], l[i]];
  }
  return l;
};
console.log(embaralha([1, 2, 3, 4, 5, 6], 42));
const inverte = (l) => {
  for (let [i, j] = [0, l.length - 1]; i < j; i++, j--) [l[i], l[j]] = [l[j], l[i]];
  return l;
};
console.log(inverte([1, 2, 3, 4]));
let [x, y, z] = [1, 2, 3];
[x, y, z] = [z, x, y];
console.log(x, y, z);
