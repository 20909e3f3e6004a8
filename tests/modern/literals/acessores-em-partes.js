// O getter e o setter de uma propriedade, escritos em lugares diferentes do literal.
const k = 'k';
const o = { get [k + 1]() { return 'lê'; }, set k1(v) { console.log('escreve', v); }, a: 1, ...{ b: 2 }, get c() { return 3; }, ...null, set c(v) { console.log('c', v); } };
o.k1 = 5; o.c = 6;
console.log(o.k1, o.c, o);
const p = { set [k](v) { this.v = v; }, get k() { return this.v; } };
p.k = 7;
console.log(p.k, p);
console.log({ get [k]() { return 1; }, k: 2 }, { k: 1, get [k]() { return 2; } }, { ...{ get x() { return 1; } }, set x(v) {} });
