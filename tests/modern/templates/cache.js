// O mesmo lugar do programa dá sempre o mesmo objeto; lugares diferentes, objetos diferentes.
const eu = (s) => s;
function lugar() { return eu`a${1}`; }
console.log(lugar() === lugar());
console.log(eu`a` === eu`a`);
const vistos = new Set();
for (let i = 0; i < 5; i++) vistos.add(eu`x${i}`);
console.log(vistos.size);
const fs = [1, 2].map((n) => () => eu`y${n}`);
console.log(fs[0]() === fs[1](), fs[0]().raw === fs[1]().raw);
function recursiva(n) { const s = eu`r`; return n === 0 ? s : recursiva(n - 1) === s; }
console.log(recursiva(1));
const memo = new WeakMap();
let compilou = 0;
function sql(s, ...v) {
  if (!memo.has(s)) { compilou++; memo.set(s, s.join('?')); }
  return memo.get(s) + ' ' + v;
}
const busca = (id) => sql`select * from t where id = ${id}`;
console.log(busca(1), busca(2), busca(3), compilou);
class K { m() { return eu`m`; } static s() { return eu`m`; } }
console.log(new K().m() === new K().m(), K.s() === K.s(), new K().m() === K.s());
const g = function* () { while (true) yield eu`g`; };
const it = g();
console.log(it.next().value === it.next().value, g().next().value === it.next().value);
const avaliados = [0, 1].map(() => new Function('eu', 'return eu`z`')(eu));
console.log(avaliados[0] === avaliados[1]);
