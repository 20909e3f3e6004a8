// Trocas, atribuições em cadeia e o valor de cada uma.
let a = 1, b = 2, c;
[a, b] = [b, a];
console.log(a, b);
a = b = c = 5;
console.log(a, b, c);
console.log((a = 7), a++ + ++a, a--, a);
const o = { n: 1 };
o.n += o.n++ + ++o.n;
console.log(o.n);
let s = 'x';
s += s += 'y';
console.log(s);
const l = [1, 2, 3];
l[l.length] = l[0] = 9;
console.log(l);
