// O que uma arrow não tem: prototype, new, yield; o que ela tem de função.
const f = () => 1;
console.log(
  'prototype' in f, f.hasOwnProperty('prototype'), f.hasOwnProperty('name'),
  f.hasOwnProperty('length')
);
try { new f(); } catch (e) { console.log(e.name, e.message); }
try { new (() => 1)(); } catch (e) { console.log(e.name, e.message); }
try { new (async () => 1)(); } catch (e) { console.log(e.name); }
const o = { metodo() {}, seta: () => {}, comum: function () {} };
for (const k of Object.keys(o)) {
  try { new o[k](); console.log(k, 'constrói'); } catch (e) { console.log(k, e.message); }
}
console.log(f.toString(), String((a, b) => { return a + b; }));
console.log(f.call.name, typeof f.apply, Object.getPrototypeOf(f) === Function.prototype);
console.log('caller' in f, f.hasOwnProperty('caller'), f.hasOwnProperty('arguments'));
f.extra = 1;
console.log(f.extra, Object.keys(f));
console.log(f);
console.log([() => 1, function () {}, function com() {}, async () => {}, class X {}]);
try { (class { static m = () => {}; }).m.apply(null, 1); } catch (e) { console.log(e.name, e.message); }
const { name, length } = (a, b = 1, c) => {};
console.log(JSON.stringify(name), length);
