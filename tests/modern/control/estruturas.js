// if, while, do, switch, ternários, vírgulas: combinados com declarações modernas.
const nota = (n) => n >= 9 ? 'A' : n >= 7 ? 'B' : n >= 5 ? 'C' : 'D';
console.log([10, 8, 6, 1].map(nota).join());
const fizz = [];
for (let i = 1; i <= 15; i++) fizz.push((i % 3 ? '' : 'Fizz') + (i % 5 ? '' : 'Buzz') || i);
console.log(fizz.join());
const dia = (d) => {
  switch (d) {
    case 'sáb':
    case 'dom': return 'folga';
    case 'sex': { const x = 'quase'; return x; }
    default: return 'trabalho';
  }
};
console.log(['seg', 'sex', 'sáb', 'dom'].map(dia));
let n = 0;
do { const m = n; n = m + 1; if (m === 2) break; } while (n < 10);
console.log(n);
while (n --> 0) { if (n === 1) continue; console.log('n', n); }
for (let i = 0, j = 10; i < j; i += 3, j--) console.log(i, j);
for (let i = 5; i--;) { if (i % 2) continue; console.log(i); }
for (; n < 2; n++);
console.log(n);
for (const x = []; x.length < 2; x.push(0)) console.log(x.length);
let fim;
for (fim = 0; fim < 3; ) fim++;
console.log(fim);
if (n) { let r = 'then'; console.log(r); } else { let r = 'else'; console.log(r); }
if (false) ; else if (n === 2) console.log('else if'); else console.log('else');
const bisseto = (a) => a % 4 === 0 && (a % 100 !== 0 || a % 400 === 0);
console.log([1900, 2000, 2023, 2024].map(bisseto));
const mdc = (a, b) => { while (b) [a, b] = [b, a % b]; return a; };
console.log(mdc(48, 36));
const inverte = (s) => { let r = ''; for (const c of s) r = c + r; return r; };
console.log(inverte('olá'));
const bin = (l, x) => {
  let [a, b] = [0, l.length - 1];
  while (a <= b) { const m = (a + b) >> 1; if (l[m] === x) return m; l[m] < x ? (a = m + 1) : (b = m - 1); }
  return -1;
};
console.log(bin([1, 3, 5, 7], 5), bin([1], 2));
const tab = [];
for (let i = 1; i < 4; i++) {
  const linha = [];
  for (let j = 1; j < 4; j++) linha.push(String(i * j).padStart(2));
  tab.push(linha.join(' '));
}
console.log(tab.join('\n'));
var v = 1;
{ var v = 2; }
console.log(v);
const bolha = (l) => {
  l = [...l];
  let trocou;
  do {
    trocou = false;
    for (let i = 1; i < l.length; i++) if (l[i - 1] > l[i]) {
      [l[i - 1], l[i]] = [l[i], l[i - 1]];
      trocou = true;
    }
  } while (trocou);
  return l;
};
console.log(bolha([3, 1, 2]));
const rapida = ([p, ...r]) => p === undefined ? [] : [
  ...rapida(r.filter((x) => x < p)), p, ...rapida(r.filter((x) => x >= p))
];
console.log(rapida([3, 6, 1, 5, 2, 4]));
const hanoi = (k, a = 'A', b = 'B', c = 'C') => k === 0 ? 0 : hanoi(k - 1, a, c, b) + 1 + hanoi(
  k - 1, c, b, a
);
console.log(hanoi(6));
const palin = (s) => {
  const l = s.toLowerCase().replace(/[^a-z]/g, '');
  return l === [...l].reverse().join('');
};
console.log(palin('A base do teto desaba'), palin('nada'));
const romano = (x) => Object.entries({
  M: 1000, CM: 900, D: 500, CD: 400, C: 100, XC: 90, L: 50, XL: 40, X: 10, IX: 9, V: 5, IV: 4, I: 1
}).reduce(
  (r, [s, q]) => { while (x >= q) { r += s; x -= q; } return r; }, ''
);
console.log(romano(1994), romano(2024));
const crivo = (m) => {
  const c = Array(m + 1).fill(true);
  for (let i = 2; i * i <= m; i++) if (c[i]) for (let j = i * i; j <= m; j += i) c[j] = false;
  return c.reduce((r, x, i) => (x && i > 1 ? [...r, i] : r), []);
};
console.log(crivo(30).join());
