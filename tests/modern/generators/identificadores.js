// Sequências com estado próprio.
function* ids(prefixo, n = 1) { while (true) { const volta = yield `${prefixo}${n++}`; if (volta) n = 1; } }
const a = ids('a'), b = ids('b', 10);
console.log(a.next().value, b.next().value, a.next().value, a.next(true).value, b.next().value);
console.log(a.return('fim'), a.next());
const zip = function* (x, y) {
  const i = y[Symbol.iterator]();
  for (const v of x) { const { value, done } = i.next(); if (done) return; yield [v, value]; }
};
console.log([...zip('abc', [1, 2])], new Map(zip(['k'], ['v'])));
