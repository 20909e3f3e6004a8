// Set: sem repetição, na ordem de entrada; apagar e pôr de novo durante a visita.
var s = new Set('abca');
console.log(s, s.size, s.has('a'), s.has('z'), Array.from(s.entries()), Array.from(s.keys()));
console.log(s.keys === s.values, s[Symbol.iterator] === s.values, s.keys.name, s.add('d') === s);
var seen = [];
s.forEach(function (value, key, self) {
  seen.push(value + (key === value) + (self === s));
  if (seen.length < 6) {
    s.delete(value);
    s.add(value);
  }
});
console.log(seen.join());
console.log(new Set([NaN, NaN, 0, -0, undefined, null, undefined, '', 'x']));
console.log(new Set([[1, 2], { a: 1 }, new Set([1])]), new Set(), s.values(), s.entries());
console.log(Array.from(new Set([3, 1, 3, 2]), function (x) { return x * 2; }));
var many = new Set();
for (var i = 0; i < 500; i++) many.add(i);
console.log(many);
for (i = 0; i < 498; i++) many.delete(i);
console.log(many, many.size);
many.clear();
console.log(many.size, Set, Set.prototype, Object.prototype.toString.call(s), Set.length);
[
  function () { Set(); },
  function () { new Set(5); },
  function () { new Set(true); },
  function () { new Set({}); },
  function () { Set.prototype.add.call(new Map(), 1); },
  function () { s.forEach({}); }
].forEach(function (f) {
  try { console.log(f()); } catch (error) { console.log(error.name + ': ' + error.message); }
});

// O construtor usa o add do protótipo, e fecha o iterador se ele falhar.
var closed = 0;
var source = {};
source[Symbol.iterator] = function () {
  var n = 0;
  return { next: function () { return { value: ++n, done: n > 3 }; }, 'return': function () { closed++; return {}; } };
};
console.log(new Set(source), closed);
var add = Set.prototype.add;
Set.prototype.add = function (value) {
  if (value === 2) throw new Error('dois não');
  return add.call(this, value);
};
try { new Set(source); } catch (error) { console.log(error.message, closed); }
Set.prototype.add = add;
