// Reflect e Proxy.
function Base(x) { this.x = x; }
function Other() {}
Other.prototype.kind = 'outro';
var made = Reflect.construct(Base, [1], Other);
console.log(made.x, made.kind, made instanceof Other, made instanceof Base, Reflect.construct(Base, [2]).x);
var list = Reflect.construct(Array, [1, 2, 3], Other);
console.log(Array.isArray(list), list.length, list.kind);
console.log(Reflect.ownKeys({ b: 1, a: 2, 1: 3 }), Reflect.has({ a: 1 }, 'a'), Reflect.apply(Math.max, null, [1, 3, 2]));
console.log(Reflect.defineProperty({}, 'a', { value: 1 }), Reflect.defineProperty(Object.freeze({}), 'a', { value: 1 }), Reflect.getPrototypeOf([]) === Array.prototype);
var pair = Proxy.revocable({ a: 1 }, { get: function (target, key) { return key in target ? target[key] : 'falta ' + String(key); } });
console.log(pair.proxy.a, pair.proxy.b);
pair.revoke();
[
  function () { return pair.proxy.a; },
  function () { Reflect.construct(1, []); },
  function () { Reflect.construct(Base, [], {}); },
  function () { Reflect.ownKeys(1); }
].forEach(function (f) {
  try { console.log(f()); } catch (error) { console.log(error.name + ': ' + error.message); }
});
