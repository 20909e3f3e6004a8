// Rótulos em tudo: laços, blocos, switch, try; break e continue de dentro.
const log = [];
fora: for (let i = 0; i < 3; i++) {
  meio: for (const j of [0, 1, 2]) {
    for (const k in { a: 1, b: 2 }) {
      if (j === 1) continue meio;
      if (i === 1) continue fora;
      if (i === 2 && k === 'b') break fora;
      log.push(`${i}${j}${k}`);
    }
  }
}
console.log(log.splice(0).join());
bloco: { const f = () => 1; if (f()) break bloco; log.push('nunca'); }
se: if (true) { log.push('se'); break se; }
tenta: try { log.push('try'); break tenta; } finally { log.push('finally'); }
sw: switch (1) { case 1: for (;;) { log.push('switch'); break sw; } default: log.push('nunca'); }
console.log(log.splice(0).join());
a: b: c: for (const x of [1, 2]) { if (x === 1) continue b; log.push(x); break a; }
w: while (true) { do { try { break w; } finally { log.push('f'); } } while (true); }
d: do { log.push('do'); for (;;) continue d; } while (log.length < 4);
console.log(log.splice(0).join());
const acha = (m, alvo) => {
  let achado = null;
  busca: for (const [i, linha] of m.entries()) {
    for (const [j, v] of linha.entries()) { if (v === alvo) { achado = [i, j]; break busca; } }
  }
  return achado;
};
console.log(acha([[1, 2], [3, 4]], 3), acha([[1]], 9));
primos: for (let n = 2; n < 30; n++) {
  for (let d2 = 2; d2 * d2 <= n; d2++) if (n % d2 === 0) continue primos;
  log.push(n);
}
console.log(log.splice(0).join());
function* g() {
  l: for (const x of [1, 2, 3]) {
    for (const y of [1, 2]) { if (y === 2) continue l; if (x === 3) break l; yield x * 10 + y; }
  }
}
console.log([...g()]);
(async () => {
  l: for (const x of [1, 2]) {
    for await (const y of [1, 2]) { if (y === 2) continue l; await null; log.push(`${x}${y}`); }
  }
  console.log(log.splice(0).join());
})();
const fs = [];
l1: for (let i = 0; i < 3; i++) {
  for (let j = 0; j < 3; j++) { fs.push(() => `${i}${j}`); if (j === i) continue l1; }
}
console.log(fs.map((f) => f()).join());
var rotulo = 'variável com o mesmo nome';
rotulo: for (;;) { console.log(rotulo); break rotulo; }
yield_: { break yield_; }
async: for (const of of [1]) { break async; }
async function naLinha() { l: { await null; break l; } return 'async com rótulo'; }
naLinha().then(console.log);
for (const t of [
  'break', 'continue', 'x: { continue x; }', 'for (;;) { break y; }', 'l: l: ;',
  'l: { (() => { break l; })(); }', 'l: function f() {}', 'l: let a', 'l: class C {}',
  'l: async function f() {}'
]) { try { new Function(t); console.log('aceito', t); } catch (e) { console.log(e.message, '|', t); } }
