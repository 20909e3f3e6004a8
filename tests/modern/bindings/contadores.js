// Estado guardado por closures, do jeito que os tutoriais fazem.
function contador() {
  let n = 0;
  return { mais: () => ++n, menos: () => --n, get valor() { return n; }, set valor(v) { n = v; } };
}
const a = contador(), b = contador();
a.mais(); a.mais(); b.menos();
console.log(a.valor, b.valor);
a.valor = 40;
console.log(a.mais(), b.valor);
const unico = (() => { let id = 0; return () => id++; })();
console.log(unico(), unico(), unico());
const soma = (x) => (y) => (z) => x + y + z;
console.log(soma(1)(2)(3));
const acumuladores = {};
for (const [nome, inicio] of [['um', 1], ['cem', 100]]) {
  let total = inicio;
  acumuladores[nome] = (n) => { total += n; return total; };
}
console.log(acumuladores.um(5), acumuladores.um(5), acumuladores.cem(1));
const pilha = (() => {
  const itens = [];
  return { poe: (x) => itens.push(x), tira: () => itens.pop(), get tamanho() { return itens.length; } };
})();
pilha.poe('a'); pilha.poe('b');
console.log(pilha.tamanho, pilha.tira(), pilha.tamanho);
let uma = 0;
const umaVez = (f) => {
  let feito = false, r;
  return (...args) => { if (!feito) { feito = true; r = f(...args); } return r; };
};
const inicia = umaVez((x) => { uma++; return x * 2; });
console.log(inicia(4), inicia(9), uma);
var antigos = [];
for (var i = 0; i < 3; i++) (function (j) { antigos.push(function () { return j; }); })(i);
console.log(antigos.map((f) => f()));
