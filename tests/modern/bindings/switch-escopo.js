// As chaves do switch são um bloco só, de todos os casos.
function f(v) {
  const fs = [];
  switch (v) {
    case 0: let x = 'zero'; fs.push(() => x);
    case 1: x = 'um'; fs.push(() => x); break;
    case 2: { let x = 'dois'; fs.push(() => x); break; }
    default: const c = 'outro'; fs.push(() => c);
  }
  return fs.map((g) => g()).join();
}
console.log(f(0));
try { f(1); } catch (e) { console.log(e.name, e.message); }
console.log(f(2));
console.log(f(9));
let x = 'fora';
switch (x) { case 'fora': console.log('o valor é lido fora'); let y = x; console.log(y); }
switch (1) { case 1: function dentro() { return 'icada no switch'; } console.log(dentro()); }
const tipos = [];
for (const v of [1, '1', null, undefined, NaN, true]) {
  switch (v) {
    case '1': tipos.push('texto'); break;
    case 1: tipos.push('número'); break;
    case null: tipos.push('nulo'); break;
    case NaN: tipos.push('nunca'); break;
    case undefined: tipos.push('indefinido'); continue;
    default: tipos.push('resto');
  }
}
console.log(tipos.join(' '));
switch (3) {
  default: console.log('default no meio');
  case 1: console.log('cai no 1'); break;
  case 2: console.log('não');
}
function ordem(n) { console.log('avalia', n); return n; }
switch (2) { case ordem(1): case ordem(2): console.log('achou'); break; case ordem(3): }
switch (0) { case 0: class K { diz() { return 'classe no caso'; } } console.log(new K().diz()); }
console.log(typeof K);
