// Uma subclasse de Array continua a ser ela mesma depois de map, filter, slice, splice e concat.
class Pilha extends Array {
  topo() { return this[this.length - 1]; }
}
const p = Pilha.from([1, 2, 3]);
console.log(p, p.topo(), p instanceof Pilha, Array.isArray(p));
console.log(p.map((x) => x * 2), p.filter((x) => x > 1).topo(), p.slice(1), p.concat([9]).topo(), p.splice(0, 1), p);
console.log(p.map((x) => x) instanceof Pilha, [1].map((x) => x) instanceof Pilha, Pilha.of(7).topo());
class Comum extends Array {
  static get [Symbol.species]() { return Array; }
}
console.log(Comum.from([1]).map((x) => x) instanceof Comum, Comum.from([1]).constructor.name);
console.log([1, 2, 3].splice(1), [1, , 3].map((x) => x), [3].concat(1, [2, [4]]), [1, 2, 3].slice(-2), [].concat.length, [].map.name);
try { [].map(1); } catch (error) { console.log(error.message); }
try { [].filter.call(null, () => 1); } catch (error) { console.log(error.message); }
