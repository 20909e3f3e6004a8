// Vários valores de volta de uma função.
const divide = (a, b) => ({ quociente: Math.trunc(a / b), resto: a % b });
const { quociente: q, resto: r } = divide(17, 5);
console.log(q, r);
const estado = (v) => [() => v, (n) => { v = n; }];
const [le, escreve] = estado(1);
escreve(le() + 41);
console.log(le());
const { groups, 0: tudo } = { groups: { a: 1 }, 0: 'x' };
console.log(groups, tudo);
const [[[fundo] = ['padrão']] = [[]]] = [];
console.log(fundo);
