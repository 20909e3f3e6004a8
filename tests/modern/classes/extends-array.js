// Um array com métodos próprios continua a ser um array.
class Pilha extends Array {
  topo() { return this[this.length - 1]; }
  get vazia() { return this.length === 0; }
  static de(...xs) { return Pilha.from(xs); }
}
const p = new Pilha();
console.log(p.vazia, p.length, Array.isArray(p), p instanceof Pilha, p instanceof Array);
p.push('a', 'b', 'c');
console.log(p.topo(), p.length, p[1], p.indexOf('b'));
p[5] = 'f';
console.log(p.length, p.topo());
p.length = 2;
console.log(p.join('-'), p.topo(), JSON.stringify(p));
const m = p.map((x) => x + x);
console.log(m instanceof Pilha, m.topo(), m.constructor.name);
console.log(
  p.filter((x) => x === 'a') instanceof Pilha, p.slice(1) instanceof Pilha,
  p.concat([1]) instanceof Pilha
);
console.log(Pilha.de(1, 2, 3).topo(), Pilha.of(7) instanceof Pilha, Pilha.from('xyz') instanceof Pilha);
console.log(new Pilha(3).length, new Pilha(1, 2).length);
console.log([...p], Object.prototype.toString.call(p));
class Comum extends Array { static get [Symbol.species]() { return Array; } }
const c = Comum.from([3, 1, 2]);
console.log(c instanceof Comum, c.map((x) => x) instanceof Comum, c.map((x) => x) instanceof Array);
console.log(c.sort().join(), c.sort() === c, c.reverse().join());
class Soma extends Array {
  constructor(...xs) { super(...xs); this.rotulo = 'soma'; }
  get total() { return this.reduce((a, b) => a + b, 0); }
}
const s = new Soma(1, 2, 3);
console.log(s.total, s.rotulo, Object.keys(s));
console.log(p, s, new Pilha());
for (const x of p) console.log(x);
const [primeiro, ...resto] = s;
console.log(primeiro, resto, resto instanceof Soma);
