// Onde um objeto deixa de caber numa linha: um caractere por vez.
function text(n) { return new Array(n + 1).join('x'); }
for (var n = 50; n < 80; n++) console.log({ a: 1, b: text(n) });
for (n = 50; n < 78; n++) console.log([1, text(n)]);
for (n = 40; n < 75; n++) console.log({ fora: { a: 1, b: text(n) } });
for (n = 55; n < 75; n++) console.log([{ a: text(n) }]);
for (n = 1; n < 27; n++) {
  var o = {};
  for (var i = 0; i < n; i++) o['k' + i] = i;
  console.log(o);
}
console.log({ a: { b: { c: { d: 1 } } }, e: [1, [2, [3, [4]]]] });
console.log({ a: [{ b: { c: 1 } }, { b: { c: 2 } }] });
console.log([[[]]], [[[1]]], [[[[1]]]], { a: [[[1]]] });
console.log({ a: { b: 1 }, c: { d: { e: 1 } } });
console.log({ a: { x: 1, y: 2, z: { w: 3 } }, b: 'texto', c: [1, 2, 3] });
console.log([{ id: 1, name: 'um' }, { id: 2, name: 'dois' }, { id: 3, name: 'três' }]);
console.log([{ id: 1, name: 'um', tags: ['a', 'b'] }, { id: 2, name: 'dois', tags: [] }]);
console.log({ users: [{ name: 'Ana', roles: ['admin', 'dev'], address: { city: 'Rio', geo: { lat: 1.5, lng: 2.5 } } }], total: 1 });
