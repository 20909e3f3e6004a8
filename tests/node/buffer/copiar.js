var a = Buffer.from('abcdefgh'), t = Buffer.alloc(5, '.');
console.log(a.copy(t), String(t), a.copy(t, 3), String(t), a.copy(t, 0, 6), String(t), a.copy(t, 1, 1, 3), String(t));
console.log(a.copy(t, 9), a.copy(t, 0, 5, 2), a.copy(t, '1', '2', '4'), String(t), a.copy(t, 1.9, 2.9), String(t), a.copy(t, NaN, 7, 100));
a.copy(a, 2, 0, 4); console.log(String(a)); a.copy(a, 0, 2); console.log(String(a));
console.log(a.copy(new Uint8Array(3)));
[[t, -1], [t, 0, -1], [t, 0, 99], [t, 0, 0, -1], ['x'], [null]].forEach(function (args) {
  try { console.log(a.copy.apply(a, args)); } catch (e) { console.log(e.name, e.code, e.message); }
});
