// Referências circulares.
var a = { x: 1 };
a.self = a;
console.log(a);
var b = { nome: 'b', filhos: [] };
b.filhos.push({ nome: 'c', pai: b }, { nome: 'd', pai: b });
console.log(b);
var one = { n: 1 }, two = { n: 2, one: one };
one.two = two;
console.log(one, two);
console.log([one, two]);
var list = [1, 2];
list.push(list);
console.log(list);
var twice = { a: {}, b: {} };
twice.a.top = twice;
twice.a.self = twice.a;
twice.b.a = twice.a;
console.log(twice);
function Node(v) { this.v = v; this.next = null; }
var n = new Node(1);
n.next = new Node(2);
n.next.next = n;
console.log(n);
var shared = { s: 1 };
console.log({ a: shared, b: shared });
function f() {}
f.self = f;
console.log(f);
console.dir(a, { compact: true });
console.dir(b, { depth: 0 });
console.dir(b, { depth: null, breakLength: 40 });
