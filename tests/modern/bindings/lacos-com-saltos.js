// break, continue, return e rótulos atravessam o bloco de cada volta.
const fs = [];
for (let i = 0; i < 6; i++) {
  if (i === 1) continue;
  if (i === 4) break;
  fs.push(() => i);
}
console.log(fs.map((f) => f()));
function acha(lista, alvo) {
  for (let i = 0; i < lista.length; i++) {
    const f = () => lista[i];
    if (f() === alvo) return i;
  }
  return -1;
}
console.log(acha(['a', 'b', 'c'], 'c'), acha([], 'x'));
fora: for (let i = 0; i < 3; i++) {
  for (let j = 0; j < 3; j++) {
    const g = () => [i, j];
    if (j === 1) continue fora;
    if (i === 2) break fora;
    console.log(g());
  }
}
bloco: {
  let x = () => x;
  console.log('entrou', typeof x());
  if (x) break bloco;
  console.log('não chega');
}
function comFinally() {
  for (let i = 0; ; i++) {
    const h = () => i;
    try { if (h() === 2) return 'saiu em ' + i; } finally { console.log('finally', h()); }
  }
}
console.log(comFinally());
let n = 0;
do {
  let m = n;
  const f = () => m;
  n++;
  if (f() === 1) continue;
  if (f() === 3) break;
  console.log('do', f());
} while (n < 10);
switch (1) {
  case 1: for (const k of [1, 2, 3]) {
    const f = () => k;
    if (f() === 2) break;
    console.log('caso', f());
  } console.log('ainda no caso'); break;
  default: console.log('não');
}
function* g() {
  for (let i = 0; i < 3; i++) { const f = () => i * 10; yield f(); if (i === 1) return 'fim'; }
}
const it = g();
console.log(it.next(), it.next(), it.next(), it.next());
for (let i = 0, limite = 3; i < limite; i++) { let i = 'sombra'; console.log(i); }
