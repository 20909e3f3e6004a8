// WeakMap e WeakSet: só objetos, congelados também; herdar da chave não é ser a chave.
var frozen = Object.freeze({}), w = new WeakMap([[frozen, 1]]), fn = function () {};
console.log(w.get(frozen), w.has({}), w.get(Object.create(frozen)), w.set(fn, 2) === w, w.get(fn), w.get(1));
console.log(w.delete(frozen), w.delete(frozen), w.has(frozen), w);
var other = new WeakMap();
other.set(fn, 'outro');
console.log(w.get(fn), other.get(fn), Object.keys(fn), Object.getOwnPropertyNames(frozen));
var s = new WeakSet([frozen]);
console.log(s.has(frozen), s.add(fn) === s, s.has(fn), s.delete(fn), s.has(fn), s, [WeakMap.length, WeakSet.length]);
console.log(WeakMap.prototype, WeakSet.prototype, Object.prototype.toString.call(w));
w.set(frozen, undefined);
console.log(w.has(frozen), w.get(frozen));
[
  function () { w.set(1, 2); },
  function () { s.add('a'); },
  function () { WeakMap(); },
  function () { WeakMap.prototype.get.call(s, {}); },
  function () { new WeakSet([1]); },
  function () { new WeakMap([1]); }
].forEach(function (f) {
  try { console.log(f()); } catch (error) { console.log(error.name + ': ' + error.message); }
});
